/**
 * The config that `kt init` writes; `examples/starter.yaml` is the same text, and a test keeps it so.
 */

/** A complete config that loads as it stands. */
export const starterConfig = `# yaml-language-server: $schema=https://keeptrusts.com/schemas/kt/policy-config.schema.json
#
# What the kt gateway enforces. Check it with 'kt policy lint', run it with 'kt gateway run'.

pack:
  name: starter
  version: 0.1.0
  # enabled: false        # the kill switch: every model call is refused

policies:
  # The policies that run, in this order; the first that blocks ends the call.
  chain:
    - prompt-injection    # refuses attempts to override instructions
    - pii-detector        # redacts personal data, in prompts and in answers
    - dlp-filter          # keeps credentials from leaving
    - audit-logger        # every decision leaves a record
  # mode: observe         # decide and record, but change nothing yet

# Settings, by policy. Without any, a policy does what its name says.
policy:
  pii-detector:
    action: redact

providers:
  targets:
    # The key itself never stands here: it is read from the environment.
    - id: openai
      provider: openai
      model: '*'
      secret_key_ref:
        env: OPENAI_API_KEY
`;
