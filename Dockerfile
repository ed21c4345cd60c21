# kt as a container image: `docker build -t kt .`. What is needed to build stays behind; the image has Node, the program and what
# it depends on, and runs as a user that owns nothing but its state.
FROM node:20.20.2-bookworm-slim AS build
WORKDIR /src
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts
COPY . .
RUN node scripts/build.js && npm prune --omit=dev --ignore-scripts

FROM node:20.20.2-bookworm-slim
ENV NODE_ENV=production KEEPTRUSTS_HOME=/var/lib/kt
RUN groupadd --system --gid 10001 kt \
  && useradd --system --uid 10001 --gid kt --home-dir /var/lib/kt --shell /usr/sbin/nologin kt \
  && install -d -o kt -g kt -m 0700 /var/lib/kt \
  && ln -s /opt/kt/bin/kt.js /usr/local/bin/kt
COPY --from=build /src/package.json /src/LICENSE /src/NOTICE /opt/kt/
COPY --from=build /src/bin /opt/kt/bin
COPY --from=build /src/dist /opt/kt/dist
COPY --from=build /src/examples /opt/kt/examples
COPY --from=build /src/models /opt/kt/models
COPY --from=build /src/schemas /opt/kt/schemas
COPY --from=build /src/node_modules /opt/kt/node_modules
USER 10001:10001
WORKDIR /etc/kt
VOLUME /var/lib/kt
EXPOSE 41002
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=3s --start-period=10s CMD ["node", "-e", "fetch('http://127.0.0.1:41002/readyz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["kt"]
CMD ["gateway", "run", "--listen", "0.0.0.0:41002", "--log-format", "json"]
