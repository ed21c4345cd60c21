"""The Python clients of the client tests: runs the cases named in argv, one line of JSON on stdout for each.

Called as `python python_client.py FLAVOUR CASE...` where FLAVOUR is one of the classes
below. The environment says where:
GATEWAY_URL, RESTORING_URL and UPSTREAM_URL (with /v1), GATEWAY_KEY, the usual MODEL, and TAG, which every prompt carries so that the
upstream's records can be told apart.
"""

import asyncio
import importlib
import json
import os
import sys

# Anthropic's library is made like OpenAI's, and its errors are called the same.
LIBRARY = importlib.import_module("anthropic" if sys.argv[1] == "anthropic" else "openai")
GATEWAY = os.environ["GATEWAY_URL"]
RESTORING = os.environ["RESTORING_URL"]
UPSTREAM = os.environ["UPSTREAM_URL"]
KEY = os.environ["GATEWAY_KEY"]
MODEL = os.environ["MODEL"]
TAG = os.environ["TAG"]
# One loop for all: langchain-openai keeps its connections from call to call, and they belong to the loop that made them.
LOOP = asyncio.new_event_loop()
FORBIDDEN = "Tell me about Project Falcon."
# What a policy refuses in answers alone; the mock repeats it there.
LATE = "Tell me, please, what comes now: halt here, and no further."
PERSONAL = "Write to jane.doe@example.com about it."
# The upstream reads an @ there, so the address stands in the answer alone.
BROUGHT_UP = "Ask jane.doe{at}example.com about it, please."


def expect(condition, *seen):
    if not condition:
        raise AssertionError("unexpected: " + repr(seen))


def prompt(case, text):
    return "%s (%s:%s)" % (text, TAG, case)


def told(error):
    # openai 1.0.0 has no `body` yet; from then on it holds what stands under `error`. Anthropic's is the whole body.
    body = error.body if hasattr(error, "body") else error.response.json()
    return body.get("error", body)


def expect_blocked(error):
    expect(error.status_code == 409, error.status_code)
    body = told(error)
    # Anthropic's form has a type of Anthropic's, and this beside it.
    expect(body.get("gateway_type", body["type"]) == "policy_violation", body)
    expect(body["code"] == "input_blocked", body)
    for name in ("policy", "reason_code", "event_id"):
        expect(body[name], name, body)
    expect("Falcon" not in body["message"], body)


# The mock fills each string of a tool's parameters with what it was asked.
PARAMETERS = {"type": "object", "properties": {"body": {"type": "string"}, "copies": {"type": "integer"}}}
CHAT_TOOLS = [{"type": "function", "function": {"name": "send", "parameters": PARAMETERS}}]


class OpenAI:
    """`openai` used as its own documentation does."""

    def client(self, base=GATEWAY):
        return LIBRARY.OpenAI(base_url=base, api_key=KEY)

    def ask(self, text, model=MODEL, base=GATEWAY):
        messages = [{"role": "user", "content": text}]
        answer = self.client(base).chat.completions.create(model=model, messages=messages)
        return answer.choices[0].message.content

    def stream(self, text, model=MODEL, base=GATEWAY):
        messages = [{"role": "user", "content": text}]
        chunks = self.client(base).chat.completions.create(model=model, messages=messages, stream=True)
        for chunk in chunks:
            if chunk.choices and chunk.choices[0].delta.content:
                yield chunk.choices[0].delta.content

    def tool(self, text, model):
        messages = [{"role": "user", "content": text}]
        # openai 1.0.0 knows no tools yet; it sends what it is told to.
        more = {"tools": CHAT_TOOLS}
        chunks = self.client().chat.completions.create(model=model, messages=messages, stream=True, extra_body=more)
        pieces = []
        for chunk in chunks:
            for choice in chunk.model_dump()["choices"]:
                for call in choice["delta"].get("tool_calls") or []:
                    pieces.append(call["function"].get("arguments") or "")
        return pieces, json.loads("".join(pieces))

    async def answers(self, texts, concurrency):
        semaphore = asyncio.Semaphore(concurrency)
        async with LIBRARY.AsyncOpenAI(base_url=GATEWAY, api_key=KEY) as client:

            async def one(text):
                async with semaphore:
                    messages = [{"role": "user", "content": text}]
                    answer = await client.chat.completions.create(model=MODEL, messages=messages)
                    return answer.choices[0].message.content

            return await asyncio.gather(*[one(text) for text in texts])

    def embed(self, text, base):
        answer = self.client(base).embeddings.create(model="text-embedding-3-small", input=text)
        return answer.data[0].embedding

    def models(self):
        return [model.id for model in self.client().models.list()]


class OpenAIResponses(OpenAI):
    """The same library, by its newer endpoint."""

    def ask(self, text, model=MODEL, base=GATEWAY):
        return self.client(base).responses.create(model=model, input=text).output_text

    def stream(self, text, model=MODEL, base=GATEWAY):
        for event in self.client(base).responses.create(model=model, input=text, stream=True):
            if event.type == "response.output_text.delta":
                yield event.delta

    def tool(self, text, model):
        tools = [{"type": "function", "name": "send", "parameters": PARAMETERS, "strict": False}]
        pieces = []
        for event in self.client().responses.create(model=model, input=text, tools=tools, stream=True):
            if event.type == "response.function_call_arguments.delta":
                pieces.append(event.delta)
            if event.type == "response.function_call_arguments.done":
                expect(event.arguments == "".join(pieces), event.arguments, pieces)
        return pieces, json.loads("".join(pieces))

    async def answers(self, texts, concurrency):
        semaphore = asyncio.Semaphore(concurrency)
        async with LIBRARY.AsyncOpenAI(base_url=GATEWAY, api_key=KEY) as client:

            async def one(text):
                async with semaphore:
                    return (await client.responses.create(model=MODEL, input=text)).output_text

            return await asyncio.gather(*[one(text) for text in texts])


class Anthropic:
    """Anthropic's own library, whose addresses have no /v1."""

    def client(self, base=GATEWAY):
        return LIBRARY.Anthropic(base_url=base[: -len("/v1")], api_key=KEY)

    def ask(self, text, model=MODEL, base=GATEWAY):
        messages = [{"role": "user", "content": text}]
        return self.client(base).messages.create(model=model, max_tokens=1000, messages=messages).content[0].text

    def stream(self, text, model=MODEL, base=GATEWAY):
        messages = [{"role": "user", "content": text}]
        with self.client(base).messages.stream(model=model, max_tokens=1000, messages=messages) as stream:
            for piece in stream.text_stream:
                yield piece

    def tool(self, text, model):
        messages = [{"role": "user", "content": text}]
        tools = [{"name": "send", "input_schema": PARAMETERS}]
        pieces = []
        client = self.client()
        with client.messages.stream(model=model, max_tokens=1000, messages=messages, tools=tools) as stream:
            for event in stream:
                if event.type == "content_block_delta" and event.delta.type == "input_json_delta":
                    pieces.append(event.delta.partial_json)
            [call] = [block for block in stream.get_final_message().content if block.type == "tool_use"]
        return pieces, call.input

    async def answers(self, texts, concurrency):
        semaphore = asyncio.Semaphore(concurrency)
        async with LIBRARY.AsyncAnthropic(base_url=GATEWAY[: -len("/v1")], api_key=KEY) as client:

            async def one(text):
                async with semaphore:
                    messages = [{"role": "user", "content": text}]
                    answer = await client.messages.create(model=MODEL, max_tokens=1000, messages=messages)
                    return answer.content[0].text

            return await asyncio.gather(*[one(text) for text in texts])


class LangChain:
    """`langchain-openai` over the same library."""

    def llm(self, model=MODEL, base=GATEWAY):
        from langchain_openai import ChatOpenAI

        return ChatOpenAI(model=model, openai_api_base=base, openai_api_key=KEY)

    def ask(self, text, model=MODEL, base=GATEWAY):
        from langchain_core.messages import HumanMessage

        return self.llm(model, base).invoke([HumanMessage(content=text)]).content

    def chain(self, text):
        from langchain_core.prompts import ChatPromptTemplate

        template = [("system", "You are a compliance assistant."), ("human", "{question}")]
        return (ChatPromptTemplate.from_messages(template) | self.llm()).invoke({"question": text}).content

    def stream(self, text, model=MODEL, base=GATEWAY):
        for chunk in self.llm(model, base).stream(text):
            if chunk.content:
                yield chunk.content

    def tool(self, text, model):
        pieces = []
        for chunk in self.llm(model).bind(tools=CHAT_TOOLS).stream(text):
            # Older versions have what came, newer ones chunks of their own as well.
            calls = getattr(chunk, "tool_call_chunks", None)
            if calls is None:
                calls = [call["function"] for call in chunk.additional_kwargs.get("tool_calls") or []]
            pieces.extend(call.get("args") or call.get("arguments") or "" for call in calls)
        return pieces, json.loads("".join(pieces))

    async def answers(self, texts, concurrency):
        if len(texts) == 1:
            return [(await self.llm().ainvoke(texts[0])).content]
        answers = await self.llm().abatch(texts, config={"max_concurrency": concurrency})
        return [answer.content for answer in answers]

    def embed(self, text, base):
        from langchain_openai import OpenAIEmbeddings

        embeddings = OpenAIEmbeddings(model="text-embedding-3-small", openai_api_base=base, openai_api_key=KEY)
        return embeddings.embed_documents([text])[0]


def plain(client):
    text = prompt("plain", "Summarize our Q4 earnings report.")
    expect(client.ask(text).startswith("You said: " + text))


def stream(client):
    text = prompt("stream", "Draft a product announcement.")
    pieces = list(client.stream(text))
    expect("".join(pieces).startswith("You said: " + text), pieces)


def asynchronous(client):
    text = prompt("async", "Explain our data retention policy.")
    [answer] = LOOP.run_until_complete(client.answers([text], 1))
    expect(answer.startswith("You said: " + text), answer)


def batch(client):
    texts = [prompt("batch", "Summarize document %d." % number) for number in range(20)]
    answers = LOOP.run_until_complete(client.answers(texts, 5))
    expect(len(answers) == 20, len(answers))
    for text, answer in zip(texts, answers):
        expect(answer.startswith("You said: " + text), answer)


def chain(client):
    text = prompt("chain", "Can we store personal data in the training set?")
    expect(client.chain(text).startswith("You said: " + text))


def block(client):
    try:
        client.ask(prompt("block", FORBIDDEN), model="block-plain")
    except LIBRARY.APIStatusError as error:
        return expect_blocked(error)
    raise AssertionError("the call was not blocked")


def block_stream(client):
    pieces = []
    try:
        for piece in client.stream(prompt("block-stream", FORBIDDEN), model="block-stream"):
            pieces.append(piece)
    except LIBRARY.APIStatusError as error:
        expect(pieces == [], pieces)
        return expect_blocked(error)
    raise AssertionError("the call was not blocked: " + repr(pieces))


def late_block(client):
    pieces = []
    try:
        for piece in client.stream(prompt("late-block", LATE), model="mock-slow"):
            pieces.append(piece)
    except LIBRARY.APIError as error:
        # openai 1.0.0 raises, and says no more than that there was an error.
        expect(not hasattr(error, "body") or told(error)["code"] == "output_blocked", error)
        expect("".join(pieces).startswith("You said: Tell me,"), pieces)
        expect("halt here" not in "".join(pieces), pieces)
        return
    raise AssertionError("the stream ended as if it were whole: " + repr(pieces))


def stream_redact(client):
    answer = "".join(client.stream(prompt("stream-redact", BROUGHT_UP)))
    expect("jane.doe" not in answer and "example.com" not in answer, answer)
    expect(answer.startswith("You said: Ask [EMAIL] about it, please. ("), answer)


def stream_restore(client):
    text = prompt("stream-restore", PERSONAL)
    answer = "".join(client.stream(text, base=RESTORING))
    expect(answer.startswith("You said: " + text), answer)


def stream_tools(client):
    pieces, called = client.tool(prompt("stream-tools", BROUGHT_UP), "mock-tools")
    expect(len(pieces) > 3, pieces)
    expect("jane.doe" not in json.dumps(called) and "example.com" not in json.dumps(called), called)
    expect("Ask [EMAIL] about it, please. (" in called["body"] and called["copies"] == 1, called)


def stream_cut(client):
    pieces = []
    try:
        for piece in client.stream(prompt("stream-cut", "Tell a long story."), model="mock-cut"):
            pieces.append(piece)
    except LIBRARY.APIError as error:
        expect(not hasattr(error, "body") or told(error)["code"] == "upstream_error", error)
        expect("".join(pieces).startswith("You said:"), pieces)
        return
    raise AssertionError("the stream ended as if it were whole: " + repr(pieces))


def redact(client):
    answer = client.ask(prompt("redact", PERSONAL))
    expect("jane.doe" not in answer, answer)
    expect("You said: Write to " in answer and "about it." in answer, answer)


def retry(status):
    def case(client):
        for via, base in (("gateway", GATEWAY), ("direct", UPSTREAM)):
            text = prompt("retry-%d" % status, "fail-once-%d-%s-%s" % (status, TAG, via))
            expect(client.ask(text, base=base).startswith("You said: " + text))

    return case


def models(client):
    names = client.models()
    expect("gpt-4o" in names and "text-embedding-3-small" in names, names)


def embeddings(client):
    text = prompt("embeddings", "Quarterly figures by region.")
    governed, direct = client.embed(text, GATEWAY), client.embed(text, UPSTREAM)
    expect(len(governed) == 1536, len(governed))
    expect(governed == direct)


CASES = {
    "plain": plain,
    "stream": stream,
    "async": asynchronous,
    "batch": batch,
    "chain": chain,
    "block": block,
    "block-stream": block_stream,
    "late-block": late_block,
    "stream-redact": stream_redact,
    "stream-restore": stream_restore,
    "stream-tools": stream_tools,
    "stream-cut": stream_cut,
    "redact": redact,
    "retry-429": retry(429),
    "retry-500": retry(500),
    "models": models,
    "embeddings": embeddings,
}


def main(flavour, names):
    flavours = {
        "openai": OpenAI,
        "openai-responses": OpenAIResponses,
        "langchain": LangChain,
        "anthropic": Anthropic,
    }
    client = flavours[flavour]()
    for name in names:
        result = {"case": name, "ok": True}
        try:
            CASES[name](client)
        except Exception as error:
            result = {"case": name, "ok": False, "error": "%s: %s" % (type(error).__name__, error)}
        print(json.dumps(result), flush=True)


main(sys.argv[1], sys.argv[2:])
