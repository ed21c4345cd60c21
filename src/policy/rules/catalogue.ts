/**
 * Every code that lint can print, with what it means, why it is one, and an example that brings it about. The one place
 * where codes are given out; `kt policy lint --explain CODE` and the docs are made from it. A code is never given a
 * second meaning.
 */

/** A code's entry. */
export interface CodeEntry {
  readonly code: string;
  /** A few words, as a heading. */
  readonly title: string;
  /** What goes wrong without it, in a sentence or two. */
  readonly why: string;
  /** A piece of a config that has the fault. */
  readonly example: string;
  /** What to do. */
  readonly mend: string;
}

/** In the order of the codes: errors, then warnings. */
export const catalogue: readonly CodeEntry[] = [
  {
    code: 'E001',
    title: 'Unknown policy kind',
    why: 'A kind that does not exist would never run, and what it was meant to guard would stand open.',
    example: 'policies:\n  chain:\n    - prompt-injections',
    mend: "Write the kind as the docs name it: 'prompt-injection'.",
  },
  {
    code: 'E002',
    title: 'Unknown key',
    why: 'A misspelt key that is quietly ignored leaves a guard at its default, and nobody notices.',
    example: 'policies:\n  chian: [audit-logger]',
    mend: 'Correct the spelling, or move the key to where it belongs.',
  },
  {
    code: 'E003',
    title: 'A kind in the chain lacks settings it cannot do without',
    why: 'Without them the policy would let everything through while it looks switched on.',
    example: 'policies:\n  chain: [entity-list-filter]',
    mend: "Give the settings under 'policy', or take the kind out of the chain.",
  },
  {
    code: 'E004',
    title: 'Wrong type or value',
    why: 'The gateway does not guess what a value was meant to be.',
    example: 'pack:\n  name: production\n  version: 1.0',
    mend: "Write what the message asks for; text that looks like a number goes in quotes: '1.0.0'.",
  },
  {
    code: 'E005',
    title: 'A regular expression is invalid or matches the empty text',
    why: 'One that does not compile can find nothing; one that matches nothing at all matches everywhere.',
    example: "policies:\n  chain: [dlp-filter]\npolicy:\n  dlp-filter: {detect_patterns: ['CASE-[0-9']}",
    mend: 'Correct the expression; let it require at least one character.',
  },
  {
    code: 'E006',
    title: 'A regular expression can backtrack catastrophically',
    why: 'A text of a few kilobytes, sent on purpose, would keep the gateway busy for minutes.',
    example: "policies:\n  chain: [dlp-filter]\npolicy:\n  dlp-filter: {detect_patterns: ['(a+)+$']}",
    mend: 'Remove nested or overlapping repeats, or bound them.',
  },
  {
    code: 'E007',
    title: 'A required key is missing',
    why: 'There is no default that would be right for everyone.',
    example: 'pack:\n  name: production',
    mend: "Add the key: 'version: 0.1.0'.",
  },
  {
    code: 'E008',
    title: 'A kind stands twice in the chain',
    why: 'Settings belong to a kind, so a second entry could only run the same policy again.',
    example: 'policies:\n  chain: [pii-detector, pii-detector]',
    mend: 'Remove one of the entries.',
  },
  {
    code: 'E009',
    title: 'A key stands twice in the same map',
    why: 'Only one of them can count, and which one would depend on the reader.',
    example: 'policies:\n  chain: [audit-logger]\n  chain: []',
    mend: 'Keep one of them.',
  },
  {
    code: 'E010',
    title: 'Two targets have the same id',
    why: 'Events, metrics and routing name targets by their id.',
    example:
      'providers:\n  targets:\n    - {id: main, provider: mock, model: a}\n    - {id: main, provider: mock, model: b}',
    mend: 'Give each target an id of its own.',
  },
  {
    code: 'E011',
    title: 'A target names a provider that kt does not know',
    why: 'Without the provider there is no address, no path and no way to send the credential.',
    example: 'providers:\n  targets:\n    - {id: main, provider: opneai, model: gpt-4o}',
    mend: "Correct the name; anything that speaks OpenAI's API can be 'openai' with a base_url.",
  },
  {
    code: 'E012',
    title: 'A target lacks what its provider needs',
    why: 'Every call to it would fail.',
    example: 'providers:\n  targets:\n    - {id: main, provider: azure-openai, model: gpt-4o}',
    mend: 'Add the setting that the message names.',
  },
  {
    code: 'E013',
    title: 'A secret is written out in the config',
    why: 'Configs are reviewed, copied and committed; a key in one is a key given away.',
    example: 'providers:\n  targets:\n    - {id: main, provider: openai, model: gpt-4o, api_key: sk-proj-4f9a0c7b2e}',
    mend: 'Write secret_key_ref: {env: NAME} or {file: PATH}, and give the key out anew.',
  },
  {
    code: 'E014',
    title: 'An output policy cannot act in this streaming mode',
    why: "With 'realtime' every chunk has left before the policy sees it, so nothing would be redacted or put back.",
    example: 'policies:\n  chain: [pii-detector]\nstreaming: {output_mode: realtime}',
    mend: 'Choose another output_mode, or keep the policy to the input phase (phases: [input]) and without redaction.restore.',
  },
  {
    code: 'E016',
    title: 'The file is not valid YAML',
    why: 'What cannot be read cannot be enforced.',
    example: 'policies: {chain: [audit-logger',
    mend: 'Close what is open, and indent with spaces.',
  },
  {
    code: 'E017',
    title: 'The file is not UTF-8 text',
    why: 'Another encoding would be read as other characters than its author saw.',
    example: '(a file saved as UTF-16)',
    mend: 'Save it as UTF-8.',
  },
  {
    code: 'E018',
    title: 'The file is too deep, or holds too much, as where aliases expand',
    why: 'A few hundred bytes can be made to fill all memory; no config needs that.',
    example: 'a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n# … and so on',
    mend: 'Nest less, and write values out.',
  },
  {
    code: 'E019',
    title: 'A part of YAML that configs do not use',
    why: 'Merge keys, tags and several documents are read differently by different readers.',
    example: 'defaults: &defaults {mode: observe}\npolicies:\n  <<: *defaults\n  chain: []',
    mend: 'Write it out plainly.',
  },
  {
    code: 'E020',
    title: 'A document of one policy, of a kind that has none',
    why: "A file whose 'policy' has name, version and enabled holds the settings of one policy; few kinds have that form.",
    example: 'policy: {name: pii-detector, version: 0.1.0, enabled: true}\naction: redact',
    mend: "Write a whole config: 'pack', 'policies' with a chain, and the settings under 'policy'.",
  },
  {
    code: 'E021',
    title: 'A document of one policy among layers',
    why: 'It would put its own name and a chain of one policy over those of the others.',
    example: '# the second of two --policy-config\npolicy: {name: prompt-injection, version: 0.1.0, enabled: true}',
    mend: "Give it alone, or write its settings under 'policy.<kind>'.",
  },
  {
    code: 'E040',
    title: 'A JSON Schema can not be used',
    why: 'What does not compile can check nothing; one that refers elsewhere would have to be fetched.',
    example: 'policies:\n  chain: [tool-validation]\npolicy:\n  tool-validation: {tools: {pay: {type: objekt}}}',
    mend: 'Write it as JSON Schema 2020-12, complete in itself.',
  },
  {
    code: 'E041',
    title: 'A pattern in a JSON Schema is invalid or can backtrack catastrophically',
    why: 'Arguments made for it would keep the gateway busy for minutes.',
    example:
      "policies:\n  chain: [tool-validation]\npolicy:\n  tool-validation: {tools: {pay: {type: object, properties: {to: {type: string, pattern: '^(a+)+$'}}}}}",
    mend: 'Remove nested or overlapping repeats, or bound them.',
  },
  {
    code: 'E042',
    title: 'There is nothing to replace',
    why: 'A service that only says yes or no, or names a category, does not say which characters are meant.',
    example:
      'policies:\n  chain: [external-moderation]\npolicy:\n  external-moderation: {secret_key_ref: {env: MAIN_KEY}, action: redact, phases: [input]}',
    mend: "Choose 'block' or 'escalate', or a service that says from where to where: 'presidio', 'webhook'.",
  },
  {
    code: 'E043',
    title: 'A review asks a target that can not answer',
    why: 'Every review would fail, and the fail mode would decide in its place.',
    example:
      'policies:\n  chain: [pii-detector, flagged-review]\npolicy:\n  flagged-review: {target: judge, phases: [input]}',
    mend: "Name a target of 'providers.targets' that speaks OpenAI's chat completions, with a model of its own or 'model' beside it.",
  },
  {
    code: 'E044',
    title: 'Too many terms for near spellings',
    why: 'Each is compared with each phrase of a text, so that a long list would hold up every call.',
    example:
      'policies:\n  chain: [entity-list-filter]\npolicy:\n  entity-list-filter: {blocked_entities: [… 2,001 names …], fuzzy_matching: true}',
    mend: "Leave 'fuzzy_matching' out, or keep the list to the terms that are likely to be misspelt.",
  },
  {
    code: 'E070',
    title: 'Event files would be rotated all the time',
    why: 'A gateway that makes a file every few events does little else, and nobody can keep so many files.',
    example: 'events:\n  rotation: {max_size: 10KB}',
    mend: 'Rotate at 64KB and after 1m, or later.',
  },
  {
    code: 'E071',
    title: 'A sink lacks what it can not send without',
    why: 'It would look switched on, and nobody would be sent anything, or nobody could believe what comes.',
    example: 'events:\n  sinks:\n    - {name: siem, type: webhook, url: https://siem.example.com/kt}',
    mend: "Give 'url', and for a webhook 'secret_key_ref'.",
  },
  {
    code: 'E072',
    title: 'The address of a sink can not be used',
    why: 'Nothing could be sent to it, or a password would stand in the config and in messages.',
    example: 'events:\n  sinks:\n    - {name: logs, type: otlp, url: "collector:4318"}',
    mend: 'Write a whole http or https address, without user name and password.',
  },
  {
    code: 'E073',
    title: 'Two sinks have one name',
    why: "Each keeps its place in the log under its name; two would lose each other's.",
    example:
      'events:\n  sinks:\n    - {name: out, type: stdout}\n    - {name: out, type: otlp, url: "http://localhost:4318/v1/logs"}',
    mend: 'Give each a name of its own.',
  },
  {
    code: 'E110',
    title: 'No target meets what data-routing-policy requires',
    why: 'Every call that the policy applies to is refused, since nobody may answer it.',
    example:
      'policies:\n  chain: [data-routing-policy]\npolicy:\n  data-routing-policy: {require_zero_data_retention: true}\nproviders:\n  targets:\n    - {id: main, provider: mock, model: gpt-4o}',
    mend: 'Declare data_policy at the targets whose providers have agreed to it, or require less.',
  },
  {
    code: 'E111',
    title: "A target's data_policy contradicts itself",
    why: 'Who keeps nothing keeps it for no day; one of the two is not what the provider has agreed to.',
    example:
      'policies:\n  chain: [data-routing-policy]\npolicy:\n  data-routing-policy: {require_zero_data_retention: true}\nproviders:\n  targets:\n    - id: main\n      provider: mock\n      model: gpt-4o\n      data_policy: {zero_data_retention: true, retention_days: 30}',
    mend: 'Keep what the provider has agreed to.',
  },
  {
    code: 'E112',
    title: 'Two groups of models have one name',
    why: 'Clients call a group by its name or an alias; with two of one name nobody could say which is meant.',
    example:
      'providers:\n  targets: [{id: main, provider: mock, model: gpt-4o}, {id: mini, provider: mock, model: gpt-4o-mini}]\nmodel_groups:\n  - {name: fast, targets: [mini]}\n  - {name: strong, aliases: [fast], targets: [main]}',
    mend: 'Give one of them another name.',
  },
  {
    code: 'E113',
    title: "A group of models has the name of a target's model",
    why: 'The group takes all calls for that name, so the target would never be asked for its own model.',
    example:
      'providers:\n  targets: [{id: main, provider: mock, model: gpt-4o}, {id: mini, provider: mock, model: gpt-4o-mini}]\nmodel_groups:\n  - {name: gpt-4o, targets: [mini]}',
    mend: "Choose another name; or, where the group is to take that model's calls, let the target be one of the group's.",
  },
  {
    code: 'E114',
    title: 'A group of models names what there is not',
    why: 'A target, a model or a group that does not exist would answer nothing, and the group would be smaller than it looks.',
    example:
      'providers:\n  targets: [{id: main, provider: mock, model: gpt-4o}, {id: mini, provider: mock, model: gpt-4o-mini}]\nmodel_groups:\n  - {name: fast, targets: [mimi]}',
    mend: 'Correct the name, or add what it is to stand for.',
  },
  {
    code: 'E115',
    title: "A group's target for any model, without a model",
    why: "A target with model '*' is asked for the model that the client names. A client that names a group names none.",
    example:
      "providers:\n  targets: [{id: all, provider: mock, model: '*'}]\nmodel_groups:\n  - {name: fast, targets: [all]}",
    mend: 'Write {target: ID, model: NAME}.',
  },
  {
    code: 'E116',
    title: 'Groups of models stand in for each other in a circle',
    why: 'What stands in for a group when it fails can not be that group itself.',
    example:
      'providers:\n  targets: [{id: main, provider: mock, model: gpt-4o}, {id: mini, provider: mock, model: gpt-4o-mini}]\n  fallback: {triggers: [timeout]}\nmodel_groups:\n  - {name: fast, targets: [mini], fallback_group: strong}\n  - {name: strong, targets: [main], fallback_group: fast}',
    mend: 'Let the last of them stand in for nobody.',
  },
  {
    code: 'E117',
    title: 'A split of callers that is no whole',
    why: 'Percentages that make more or less than 100 leave open what becomes of the others, and two variants of one name can not be told apart.',
    example:
      'providers:\n  targets: [{id: main, provider: mock, model: gpt-4o}, {id: mini, provider: mock, model: gpt-4o-mini}]\nmodel_groups:\n  - name: fast\n    split:\n      - {variant: control, percent: 90, targets: [main]}\n      - {variant: candidate, percent: 5, targets: [mini]}',
    mend: 'Let the percentages make 100, and give each variant a name of its own.',
  },
  {
    code: 'E120',
    title: 'A price of a target that does not exist',
    why: 'The price would count for no call, and the model it was meant for would keep its own.',
    example:
      'providers:\n  targets: [{id: azure-west, provider: ollama, model: llama}]\nbudgets:\n  target_prices: {azure-wst: {input: 1, output: 2}}',
    mend: "Write the target's id, or give the price to a model under budgets.prices.",
  },
  {
    code: 'E130',
    title: "Credentials stand in the store's address",
    why: 'A config is read by many people and programs; who has this password can set every limit back.',
    example: "limits_store:\n  type: redis\n  url: 'rediss://kt:hunter2@redis.internal:6379'",
    mend: "Write the name under 'username', and under 'secret_key_ref' where the password is.",
  },
  {
    code: 'E131',
    title: 'The address of the store can not be used',
    why: 'No gateway could reach it, and every limit would do what it does when the store is down.',
    example: 'limits_store:\n  type: redis\n  url: redis://redis.internal:6379/limits',
    mend: 'Write redis://HOST:PORT/NUMBER, or rediss:// for TLS.',
  },
  {
    code: 'E132',
    title: 'The store is waited for too short or too long',
    why: 'Calls with a limit wait so long for their answer while the store hangs.',
    example: 'limits_store:\n  type: redis\n  url: redis://localhost:6379\n  timeout: 1m',
    mend: 'Write a time between 1ms and 5s; 50ms is usual.',
  },
  {
    code: 'W001',
    title: 'A kind has settings but does not stand in the chain',
    why: 'Its settings look as if it were on; it never runs.',
    example: 'policies:\n  chain: [audit-logger]\npolicy:\n  pii-detector: {action: redact}',
    mend: 'Add the kind to policies.chain, or remove its settings.',
  },
  {
    code: 'W002',
    title: 'A setting has no effect',
    why: 'It reads as a promise that nothing keeps.',
    example: 'policy:\n  audit-logger: {uninspectable: block}',
    mend: 'Remove it, or set what it depends on.',
  },
  {
    code: 'W003',
    title: 'A comment silences nothing',
    why: 'What it was written for is gone or was never a warning; left standing it would hide the next one.',
    example: '# kt-lint-disable-next-line W001 -- to be switched on in May\npack: {name: a, version: 0.1.0}',
    mend: 'Remove the comment. Errors cannot be silenced.',
  },
  {
    code: 'W010',
    title: 'A provider is called without encryption',
    why: 'Prompts, answers and the credential cross the network in the clear.',
    example: 'providers:\n  targets:\n    - {id: main, provider: vllm, model: a, base_url: "http://models.example/v1"}',
    mend: 'Use https, or reach it over loopback.',
  },
  {
    code: 'W011',
    title: 'A caller can switch an enforcing policy off',
    why: "'when' reads a request header, and the caller decides what stands in it; or a model that a group leads to as well, and the caller decides by which name.",
    example: 'policies:\n  chain:\n    - pii-detector: {when: {header: {x-env: prod}}}',
    mend: "Decide by key, team or role; those come from the gateway's own keys.",
  },
  {
    code: 'W012',
    title: 'Enforcing policies fail open',
    why: "With fail_mode 'allow' a policy that errors lets the call through.",
    example: 'policies:\n  fail_mode: allow\n  chain: [pii-detector]',
    mend: 'Use fail_mode: block, or mode: observe if nothing is to be enforced.',
  },
  {
    code: 'W013',
    title: 'A limit of zero refuses every call',
    why: 'Zero is often written for "no limit", and means the opposite.',
    example: 'rate_limits:\n  global: {requests_per_minute: 0}',
    mend: 'Leave the limit out, or use pack.enabled: false to switch the gateway off.',
  },
  {
    code: 'W014',
    title: 'A policy can act on streams only when they are complete',
    why: 'It needs the whole answer, and by then most of it is with the client; what it would take out ends the stream with an error.',
    example: "policies:\n  chain: [dlp-filter]\npolicy:\n  dlp-filter: {detect_patterns: ['(\\d\\d)-\\1']}",
    mend: 'Set policy.<kind>.stream: buffered, or write the pattern so that the end of a match can be told.',
  },
  {
    code: 'W015',
    title: 'A target stands behind another and is hardly ever asked',
    why: 'Of the targets that serve a model the first that is usable, and whose breaker is not open, is called; only a fallback goes on to the next.',
    example:
      'providers:\n  targets:\n    - {id: main, provider: openai, model: gpt-4o, secret_key_ref: {env: MAIN_KEY}}\n    - {id: spare, provider: openai, model: gpt-4o, secret_key_ref: {env: SPARE_KEY}}',
    mend: 'Add providers.fallback with its triggers, or remove the target.',
  },
  {
    code: 'W016',
    title: 'A former spelling',
    why: 'It still works here, and will not for ever; two spellings of one setting are also read past each other.',
    example:
      "policies:\n  chain: [prompt-injection]\npolicy:\n  prompt-injection: {detection: {attack_patterns: ['open sesame']}}",
    mend: 'Write it as the message says.',
  },
  {
    code: 'W017',
    title: 'A secret is not there',
    why: 'Without its key a target is unusable: the gateway starts, and every call that needs the target fails. Asked for by --env.',
    example:
      'providers:\n  targets:\n    - {id: main, provider: openai, model: gpt-4o, secret_key_ref: {env: NOT_SET_HERE}}',
    mend: 'Set the variable, or write the file, where the gateway runs.',
  },
  {
    code: 'W018',
    title: 'An exception has run out',
    why: 'It lets nothing through any more, and reads as if it did.',
    example:
      "policies:\n  chain: [pii-detector]\npolicy:\n  pii-detector:\n    exceptions: [{value: a@b.example, reason: trial, expires: '2020-01-31'}]",
    mend: 'Remove it, or give it a later date.',
  },
  {
    code: 'W019',
    title: 'A pattern matches every text',
    why: 'As a rule it refuses or redacts everything, as an exception it switches its policy off.',
    example: "policies:\n  chain: [dlp-filter]\npolicy:\n  dlp-filter: {detect_patterns: ['.+']}",
    mend: 'Write what tells the texts that are meant from all others.',
  },
  {
    code: 'W020',
    title: 'A pattern can match nothing',
    why: 'What it was written to find passes.',
    example: "policies:\n  chain: [dlp-filter]\npolicy:\n  dlp-filter: {detect_patterns: ['CASE$-\\d+']}",
    mend: "Take out what contradicts itself: '^' after a character, '$' before one, a class without members.",
  },
  {
    code: 'W021',
    title: 'A pattern or term stands twice',
    why: 'One of them does nothing; often another was meant, and is missing.',
    example: 'policies:\n  chain: [dlp-filter]\npolicy:\n  dlp-filter: {blocked_terms: [Falcon, falcon]}',
    mend: 'Remove one, or write what was meant.',
  },
  {
    code: 'W022',
    title: "A 'when' can never hold",
    why: 'The policy is skipped for every call while the chain says that it runs.',
    example: 'policies:\n  chain:\n    - pii-detector: {when: {path: /chat}}',
    mend: 'Write an endpoint that the gateway serves, or a model that a target serves.',
  },
  {
    code: 'W023',
    title: 'A policy is never reached',
    why: 'The one before it refuses every call, and the first block ends a phase.',
    example: 'policies:\n  chain: [rbac, pii-detector]\npolicy:\n  rbac: {roles: {}}',
    mend: 'Give the policy before it something to let through.',
  },
  {
    code: 'W024',
    title: 'A fallback has nowhere to go',
    why: 'No two targets serve the same model, so a failed call is never tried elsewhere.',
    example: 'providers:\n  targets: [{id: main, provider: mock, model: a}]\n  fallback: {triggers: [timeout]}',
    mend: 'Add a second target for the model, or remove the fallback.',
  },
  {
    code: 'W025',
    title: 'A target is the gateway itself',
    why: 'Port 41002 of this machine is where the gateway listens unless told otherwise: each call would call itself.',
    example:
      "providers:\n  targets:\n    - {id: main, provider: openai-compatible, model: a, base_url: 'http://localhost:41002/v1'}",
    mend: "Write the provider's own address.",
  },
  {
    code: 'W026',
    title: "A base_url is not the API's base",
    why: 'The endpoint is added to it, so each call would go to an address that is not there.',
    example:
      "providers:\n  targets:\n    - {id: main, provider: openai-compatible, model: a, base_url: 'https://llm.example/v1/chat/completions'}",
    mend: "End it where the API begins, most often with '/v1'.",
  },
  {
    code: 'W027',
    title: 'A model name means something else than it looks',
    why: "A target's model is taken exactly: a wildcard within it or another gateway's prefix is a part of the name.",
    example:
      "providers:\n  targets:\n    - {id: main, provider: openai, model: 'gpt-4*', secret_key_ref: {env: OPENAI_API_KEY}}",
    mend: "Write the whole name, or '*' alone for any.",
  },
  {
    code: 'W028',
    title: 'A permission is given and taken away',
    why: 'What is denied is denied, whatever else allows it.',
    example:
      'policies:\n  chain: [rbac]\npolicy:\n  rbac: {roles: {analyst: {allowed_tools: [search], denied_tools: [search]}}}',
    mend: 'Keep one of them.',
  },
  {
    code: 'W029',
    title: 'A pattern is written for something else',
    why: "Backslashes doubled as in a program's text, or slashes around it, are looked for as characters, and the name of a type as a word.",
    example: "policies:\n  chain: [dlp-filter]\npolicy:\n  dlp-filter: {detect_patterns: ['CASE-\\\\d{6}']}",
    mend: "In single quotes, or none, write one backslash: '\\d'. Leave slashes and flags out.",
  },
  {
    code: 'W041',
    title: 'A limit can never be reached',
    why: 'Another limit refuses first, so that what this one was meant for does not happen.',
    example:
      'policies:\n  chain: [agent-firewall]\npolicy:\n  agent-firewall:\n    transaction_limits: [{tools: [pay], max_amount: 100, approval_above: 500}]',
    mend: "Make 'approval_above' smaller than 'max_amount', or leave one of them out.",
  },
  {
    code: 'W042',
    title: 'There is nothing to review',
    why: 'A review judges what policies before it flagged and let through. One that stands later, or nowhere, has flagged nothing by then; what one refuses comes no further.',
    example:
      'policies:\n  chain: [flagged-review, prompt-injection]\npolicy:\n  flagged-review: {target: main, policies: [prompt-injection], phases: [input]}\nproviders:\n  targets: [{id: main, provider: mock, model: gpt-4o}]',
    mend: "Put the review behind the policies whose findings it is to judge, and let these record what they find: 'action: log', 'mode: observe'.",
  },
  {
    code: 'W043',
    title: 'A setting counts for nothing beside another',
    why: 'Whoever reads it would take it for what decides.',
    example: 'policies:\n  chain: [safety-filter]\npolicy:\n  safety-filter: {block_if: [harassment], severity: high}',
    mend: 'Remove one of the two.',
  },
  {
    code: 'W044',
    title: 'A term looks like a regular expression',
    why: 'Terms are taken literally, so it would be looked for character by character and found nowhere.',
    example: "policies:\n  chain: [dlp-filter]\npolicy:\n  dlp-filter: {blocked_terms: ['ACME-\\d{6}']}",
    mend: "Write it under 'detect_patterns' of 'dlp-filter'.",
  },
  {
    code: 'W045',
    title: 'The judge of a review may judge its own answers',
    why: "'provider_isolation' asks for another's judgement: a model finds little wrong with what it wrote, and a target is not asked about what it may answer itself.",
    example:
      'policies:\n  chain: [pii-detector, flagged-review]\npolicy:\n  flagged-review: {target: spare, provider_isolation: true, phases: [input]}\nproviders:\n  fallback: {triggers: [timeout]}\n  targets: [{id: main, provider: mock, model: gpt-4o}, {id: spare, provider: mock, model: gpt-4o}]',
    mend: "Let a model judge that answers nothing: name it under 'provider'.",
  },
  {
    code: 'W070',
    title: 'Events are kept shorter than it takes to fill a file',
    why: 'Retention removes whole files that are no longer written; until then more is kept than was asked for.',
    example: 'events:\n  retention: {max_size: 100MB}\n  rotation: {max_size: 1GB}',
    mend: 'Rotate sooner than events are to be removed.',
  },
  {
    code: 'W071',
    title: 'Events leave the machine without encryption',
    why: 'Who called, what was asked for and what was refused can be read on the way.',
    example: 'events:\n  sinks:\n    - {name: logs, type: otlp, url: "http://collector.example.com:4318/v1/logs"}',
    mend: 'Use https, or a collector on this machine.',
  },
  {
    code: 'W072',
    title: 'Text is kept in events, and nothing recognises personal data in it',
    why: 'What no policy finds is stored as it was written, for as long as events are kept.',
    example: 'policies:\n  chain: [audit-logger]\nevents:\n  capture: redacted',
    mend: 'Put pii-detector into the chain, or keep no text.',
  },
  {
    code: 'W080',
    title: "A pattern's match can run on over words",
    why: 'From where one begins, nothing of a streamed answer leaves until it ends, which may be at the end of the answer.',
    example: "policies:\n  chain: [dlp-filter]\npolicy:\n  dlp-filter: {detect_patterns: ['internal: .*']}",
    mend: 'Give the repeat an upper limit ({0,200} instead of *), leave spaces out of what it repeats, or set policy.<kind>.stream: buffered.',
  },
  {
    code: 'W085',
    title: 'Headers of telemetry pass in the clear',
    why: 'A header of an export is a credential as a rule. Over plain HTTP it can be read on the way.',
    example: 'telemetry:\n  endpoint: http://collector.internal:4318\n  headers: {authorization: {env: OTLP_TOKEN}}',
    mend: 'Use https, or a collector on this machine that sends on.',
  },
  {
    code: 'W090',
    title: 'A test case can not come true',
    why: 'It expects a policy that does not stand in the chain, or a reason that none of its policies gives.',
    example:
      'testing:\n  suites:\n    - name: smoke\n      cases:\n        - name: attack\n          input: {messages: [{role: user, content: hi}]}\n          expected: {verdict: block, policy: prompt-injection}',
    mend: 'Correct the name, or add the policy to the chain.',
  },
  {
    code: 'W091',
    title: 'Two test cases have the same name',
    why: 'A report that says which of them failed says nothing.',
    example:
      'testing:\n  suites:\n    - name: smoke\n      cases:\n        - {name: hello, input: {messages: [{role: user, content: hi}]}, expected: {verdict: allow}}\n        - {name: hello, input: {messages: [{role: user, content: ho}]}, expected: {verdict: allow}}',
    mend: 'Give each a name of its own.',
  },
  {
    code: 'W092',
    title: 'A target has no key',
    why: 'Its provider answers no call without one, so the target is unusable unless the gateway is started with a key for all.',
    example: 'providers:\n  targets:\n    - {id: main, provider: openai, model: gpt-4o}',
    mend: 'Add secret_key_ref: {env: NAME}.',
  },
  {
    code: 'W100',
    title: 'A weight that nothing counts',
    why: 'Weights share calls out under the strategy weighted alone; under any other, targets get the calls that it gives them.',
    example:
      'providers:\n  targets:\n    - {id: main, provider: mock, model: gpt-4o, weight: 3}\n    - {id: spare, provider: mock, model: gpt-4o}\n  fallback: {triggers: [timeout]}',
    mend: 'Add providers.routing: {strategy: weighted}, or remove the weight.',
  },
  {
    code: 'W101',
    title: 'A strategy with nothing to choose from',
    why: 'Calls are shared out among targets of the same model; where each model has one, the strategy does nothing.',
    example: 'providers:\n  targets: [{id: main, provider: mock, model: gpt-4o}]\n  routing: {strategy: least_busy}',
    mend: "Add a target for the same 'model', or remove the strategy.",
  },
  {
    code: 'W102',
    title: 'A deadline that ends before a timeout',
    why: 'Where a target does not answer, the call is over before its timeout could make it go on to another.',
    example:
      'providers:\n  targets:\n    - {id: main, provider: mock, model: gpt-4o}\n    - {id: spare, provider: mock, model: gpt-4o}\n  routing: {deadline: 30s}\n  fallback: {triggers: [timeout]}',
    mend: 'Set first_byte under timeouts to less than the deadline.',
  },
  {
    code: 'W103',
    title: 'Retries without fallback',
    why: 'A target that fails is asked again while another one that serves the model stands idle.',
    example:
      'providers:\n  targets:\n    - {id: main, provider: mock, model: gpt-4o}\n    - {id: spare, provider: mock, model: gpt-4o}\n  retry: {attempts: 2}\n  routing: {strategy: round_robin}',
    mend: 'Add providers.fallback with its triggers.',
  },
  {
    code: 'W104',
    title: 'A bound below what it bounds',
    why: 'The smaller of the two is what counts, so the other one is not what happens.',
    example: 'providers:\n  circuit_breaker: {open_for: 10m, max_open_for: 5m}',
    mend: 'Raise the one or lower the other.',
  },
  {
    code: 'W105',
    title: 'A health check that is not made',
    why: 'A target only says where it is looked at; whether and how often, providers.health_check says.',
    example: 'providers:\n  targets: [{id: main, provider: mock, model: gpt-4o, health_check: {path: /health}}]',
    mend: 'Add providers.health_check.',
  },
  {
    code: 'W110',
    title: 'A data-routing-policy that changes nothing, since no target meets it',
    why: 'It is only observed, or told to let such calls through, so all of them go to providers that are not fit.',
    example:
      'policies:\n  chain: [data-routing-policy]\npolicy:\n  data-routing-policy: {require_no_training: true, on_no_compliant_provider: warn}\nproviders:\n  targets:\n    - {id: main, provider: mock, model: gpt-4o}',
    mend: 'Declare data_policy at the targets whose providers have agreed to it, or require less.',
  },
  {
    code: 'W111',
    title: 'A target is never asked, since it lacks what data-routing-policy requires',
    why: 'It looks like a spare and is none: calls for its model are refused, and no fallback goes to it.',
    example:
      'policies:\n  chain: [data-routing-policy]\npolicy:\n  data-routing-policy: {require_zero_data_retention: true}\nproviders:\n  targets:\n    - {id: main, provider: mock, model: gpt-4o, data_policy: {zero_data_retention: true, region: eu}}\n    - {id: spare, provider: mock, model: gpt-4o-mini}',
    mend: 'Declare it in its data_policy where the provider has agreed to it, or remove the target.',
  },
  {
    code: 'W112',
    title: 'Targets declare what they do with data, and no policy asks',
    why: 'A data_policy restricts nothing by itself. Without data-routing-policy in the chain calls go to any target.',
    example:
      'providers:\n  targets:\n    - {id: main, provider: mock, model: gpt-4o, data_policy: {zero_data_retention: true, region: eu}}',
    mend: 'Add data-routing-policy to the chain and say what it requires, or remove data_policy.',
  },
  {
    code: 'W113',
    title: 'An allowed region is written otherwise than the targets have it',
    why: 'Regions are compared as they are written, but for upper and lower case. Spelt otherwise it is another region, and allows nothing.',
    example:
      'policies:\n  chain: [data-routing-policy]\npolicy:\n  data-routing-policy: {allowed_regions: [eu, E.U.]}\nproviders:\n  targets:\n    - {id: main, provider: mock, model: gpt-4o, data_policy: {zero_data_retention: true, region: eu}}',
    mend: 'Write the region as the targets declare it.',
  },
  {
    code: 'W114',
    title: 'data-routing-policy waits for the findings of a policy that does not run before it',
    why: 'Policies run in order; what runs later, or not at all, has found nothing when it is its turn.',
    example:
      'policies:\n  chain: [data-routing-policy, pii-detector]\npolicy:\n  data-routing-policy: {require_zero_data_retention: true, when_found_by: [pii-detector]}\nproviders:\n  targets:\n    - {id: main, provider: mock, model: gpt-4o, data_policy: {zero_data_retention: true, region: eu}}',
    mend: 'Put that policy before data-routing-policy in policies.chain.',
  },
  {
    code: 'W115',
    title: 'The judge of flagged-review lacks what data-routing-policy requires',
    why: 'It reads what was flagged in requests, and is asked whatever is required of targets that answer.',
    example:
      'policies:\n  chain: [pii-detector, flagged-review, data-routing-policy]\npolicy:\n  flagged-review: {target: judge}\n  data-routing-policy: {require_zero_data_retention: true}\nproviders:\n  targets:\n    - {id: main, provider: mock, model: gpt-4o, data_policy: {zero_data_retention: true, region: eu}}\n    - {id: judge, provider: mock, model: gpt-4o-mini}',
    mend: 'Let a target judge that may also answer.',
  },
  {
    code: 'W116',
    title: 'A target stands twice in a group of models',
    why: 'A target is asked once in a call, so the second place is never reached.',
    example:
      'providers:\n  targets: [{id: main, provider: mock, model: gpt-4o}, {id: mini, provider: mock, model: gpt-4o-mini}]\nmodel_groups:\n  - {name: fast, targets: [mini, mini]}',
    mend: 'Remove one of them. How often a target comes first is its weight, under strategy weighted.',
  },
  {
    code: 'W117',
    title: 'A weight in a group of models that nothing counts',
    why: 'Weights share calls out under the strategy weighted alone.',
    example:
      'providers:\n  targets: [{id: main, provider: mock, model: gpt-4o}, {id: mini, provider: mock, model: gpt-4o-mini}]\nmodel_groups:\n  - {name: fast, targets: [main, {target: mini, weight: 3}]}',
    mend: "Add 'strategy: weighted' to the group, or remove the weight.",
  },
  {
    code: 'W118',
    title: 'A group that is to stand in, and nothing says when',
    why: 'Other targets are asked where providers.fallback says so. Without it the first failure is the answer.',
    example:
      'providers:\n  targets: [{id: main, provider: mock, model: gpt-4o}, {id: mini, provider: mock, model: gpt-4o-mini}]\nmodel_groups:\n  - {name: fast, targets: [mini], fallback_group: strong}\n  - {name: strong, targets: [main]}',
    mend: 'Add providers.fallback with the triggers that count, or remove fallback_group.',
  },
  {
    code: 'W119',
    title: 'A setting of a group of models that does nothing there',
    why: 'It belongs to something that the group does not have.',
    example:
      'providers:\n  targets: [{id: main, provider: mock, model: gpt-4o}, {id: mini, provider: mock, model: gpt-4o-mini}]\nmodel_groups:\n  - {name: fast, targets: [mini], sticky: key}',
    mend: 'Remove it, or add what it belongs to.',
  },
  {
    code: 'W120',
    title: 'A limit that another one keeps from being reached',
    why: 'The tighter one refuses first, so the other one only looks as if it held.',
    example: 'rate_limits:\n  per_key: {requests_per_minute: 100, requests_per_day: 50}',
    mend: 'Remove the one that is never reached, or raise the one that is.',
  },
  {
    code: 'W121',
    title: 'A model without a price where a cost is limited',
    why: 'What it costs can not be counted, so its calls are refused rather than let past the limit.',
    example:
      'providers:\n  targets: [{id: own, provider: ollama, model: llama}]\nbudgets:\n  global: {cost_per_month: 500}',
    mend: 'Give its price under budgets.prices or budgets.target_prices (0 where it costs nothing), or set budgets.on_unknown_price: free.',
  },
  {
    code: 'W122',
    title: 'A consumer group is allowed a model that no target serves',
    why: 'A misspelt name takes the model away from the group, whose calls are then refused.',
    example:
      'providers:\n  targets: [{id: own, provider: ollama, model: llama}]\nconsumer_groups:\n  interns: {members: {teams: [interns]}, allowed_models: [lama]}',
    mend: 'Write the name as a target has it, or remove it.',
  },
  {
    code: 'W123',
    title: 'A limit for a model that no call is counted as',
    why: 'A misspelt name bounds nothing, and nobody notices before the bill. An alias counts by the name of its group.',
    example:
      'providers:\n  targets: [{id: own, provider: ollama, model: llama}]\nrate_limits:\n  models: {lama: {requests_per_minute: 10}}',
    mend: 'Write the name as a target or a group has it, or remove it.',
  },
  {
    code: 'W124',
    title: 'Limits are described and none is set',
    why: 'How a limit alerts or fails means nothing without one: calls pass as if the scope were not there.',
    example: 'budgets:\n  per_team: {alert_at: [0.8]}',
    mend: 'Say how much it allows, or remove it.',
  },
  {
    code: 'W130',
    title: 'A budget is not kept while the store is down',
    why: 'Calls go on uncounted then, for as long as that lasts, and nobody is told of what they cost.',
    example:
      'budgets:\n  global: {requests_per_day: 100000, on_store_failure: open}\nlimits_store:\n  type: redis\n  url: redis://localhost:6379',
    mend: 'Leave budgets closed; limits that only keep order may be open.',
  },
  {
    code: 'W131',
    title: "The store's password passes in the clear",
    why: 'Who can listen on the way has the password, and with it every count and the list of revoked keys.',
    example:
      'limits_store:\n  type: redis\n  url: redis://redis.internal:6379\n  secret_key_ref: {env: REDIS_PASSWORD}',
    mend: 'Use rediss://, or keep the network to the gateways and the store alone.',
  },
];

/** The entry of a code, in any case; undefined where there is none. */
export function findCode(code: string): CodeEntry | undefined {
  return catalogue.find((entry) => entry.code === code.toUpperCase());
}
