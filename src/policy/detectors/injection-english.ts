/**
 * English phrases by which prompts are injected and models talked out of their rules. Weights are for one rule alone;
 * several together add up, so that a role-play is nothing and a role-play without morals that never refuses is an attack.
 */
import type { PhraseRule } from './injection-rule.ts';

const dropping = `
      ignore|ignoring|ignores|disregard*|forget|forgetting|neglect|overlook|bypass*|override|overriding|
      discard|dismiss|drop|erase|delete|skip|pay no attention to|do not follow|don t follow|do not obey|
      don t obey|stop following|stop obeying|set aside|put aside|throw out|abandon|cancel|unlearn|get rid of|
      leave behind|contrary to|regardless of|violate|circumvent|disable|turn off|deactivate`;
const givenBefore = `
      previous|previously|prior|above|preceding|earlier|foregoing|former|initial|original|existing|past|last`;
const orders = `
      instruction|instructions|prompt|prompts|guideline|guidelines|directive|directives|commands|orders|
      directions|tasks|assignments|programming|statements|training|context|conversation|conversations|rules|
      text|messages|information`;
const freeOf = `
      restrictions|limitations|limits|constraints|ethics|ethical|morals|moral|morality|censorship|filters|
      guidelines|boundaries|inhibitions|legality|ethicality`;
const machine = `
      ai|al|bot|chatbot|assistant|model|llm|gpt|chatgpt|persona|character|being|entity|version`;
const showing = `
      show|print|reveal|repeat|output|display|tell me|give me|share|leak|spell check|what is|what are|
      what was|what were|what s|return|recite|expose|disclose|dump|echo|reproduce|regurgitate|translate|
      send me|let me see`;

/** Instruction override: Perez and Ribeiro, "Ignore Previous Prompt" (2022), and OWASP LLM01. */
const override: readonly PhraseRule[] = [
  { type: 'instruction_override', weight: 0.9, parts: [dropping, givenBefore, orders] },
  {
    type: 'instruction_override',
    weight: 0.75,
    parts: [
      dropping,
      'your|all your|all the|all|any|these|those|system|my|provided|every',
      `
      instructions|prompt|prompts|guidelines|directives|programming|rules|training|provided context|
      safeguards`,
    ],
    gap: 2,
  },
  {
    type: 'instruction_override',
    weight: 0.85,
    parts: [
      'ignore|disregard|forget|erase|forgetting|ignoring',
      'everything|anything|all|whatever|what',
      `
      before|above|previously|so far|told|said|until now|up to now|beforehand|discussed|learned|learnt|prior|
      instructed|you know`,
    ],
    gap: 4,
  },
  {
    type: 'instruction_override',
    weight: 0.8,
    parts: [
      'ignore|disregard|forget',
      `
      the above|the previous|all previous|all prior|all of the above|everything above|the preceding|
      all the above|the former`,
    ],
    gap: 0,
  },
  {
    type: 'instruction_override',
    weight: 0.6,
    parts: [
      'new|updated|real|actual|revised',
      `
      instructions follow|instructions are|instruction is|task is|task follows|instructions below|
      system prompt|system message|set of instructions`,
    ],
    gap: 1,
  },
  {
    type: 'instruction_override',
    weight: 0.6,
    parts: [
      'start over|new task|new tasks|few more tasks|more tasks|another task|new challenge',
      'focus|forget|ignore|beginning|listen to|concentrate|for you',
    ],
    gap: 12,
  },
  {
    type: 'instruction_override',
    weight: 0.6,
    parts: ['stop', 'ignore|disregard|write|say|print'],
    gap: 0,
  },
  {
    type: 'instruction_override',
    weight: 0.3,
    parts: ['from now on|from this point on|henceforth|starting now|from this moment'],
    gap: 0,
  },
  {
    type: 'instruction_override',
    weight: 0.6,
    parts: [
      'these instructions|this instruction|this message|this prompt',
      'override*|supersede*|replace*|take precedence|takes precedence|overrule*',
    ],
    gap: 2,
  },
  {
    type: 'instruction_override',
    weight: 0.7,
    parts: [
      'leave|abandon|clear|wipe|reset|empty',
      'previous|all your|your|prior',
      'information|thoughts|memory|mind|knowledge|context',
      'behind|repeat after me|start|now|begin|and',
    ],
    gap: 2,
  },
  {
    type: 'instruction_override',
    weight: 0.7,
    parts: [
      'ignore|forget|disregard',
      'everything|all of it|all that',
      'and|just|now',
      'output|say|write|print|do|listen|only',
    ],
    gap: 1,
  },
  { type: 'instruction_override', weight: 0.4, parts: ['repeat after me|opposite day|say exactly|alter ego'] },
];

/** Disregard of safety rules by name; the plainest form of it is a whole prompt by itself. */
const safety: readonly PhraseRule[] = [
  {
    type: 'safety_disregard',
    weight: 0.85,
    parts: [
      dropping,
      'safety|security|content|ethical|moral|openai|usage|safeguard*|alignment|moderation',
      `
      rules|guidelines|policies|policy|protocols|restrictions|filters|filter|instructions|constraints|
      measures|programming|standards|considerations|settings`,
    ],
    gap: 2,
  },
  {
    type: 'safety_disregard',
    weight: 0.65,
    parts: [
      dropping,
      'your|all|any|openai s',
      `
      restrictions|limitations|filters|ethics|morals|safeguards|ethical guidelines|guardrails`,
    ],
    gap: 2,
  },
  {
    type: 'safety_disregard',
    weight: 0.5,
    parts: ['openai|openai s', 'policy|policies|guidelines|rules|restrictions|filters|content policy'],
    gap: 3,
  },
  {
    type: 'safety_disregard',
    weight: 0.45,
    parts: [
      `
      no|without|without any|free from|free of|not bound by|not restricted by|not limited by|not bound|
      lack of|disregard for|regard for|regards for|does not have|doesn t have|do not have|don t have|
      devoid of|freed from|remove|unbound by|broken free`,
      freeOf,
    ],
    gap: 4,
  },
  {
    type: 'safety_disregard',
    weight: 0.5,
    parts: [
      `
      regardless of|no matter how|even if it is|even if they are|even if it s|doesn t matter if|doesn t care|
      does not care|no regard|without regard|no matter if|whether or not`,
      `
      illegal|unethical|immoral|harmful|dangerous|legal|ethical|ethics|laws|morals|legality|offensive|
      inappropriate`,
    ],
    gap: 6,
  },
  {
    type: 'safety_disregard',
    weight: 0.6,
    parts: [
      `
      do not have to|don t have to|not have to|no longer have to|not required to|no need to|not obligated to|
      need not`,
      'abide by|follow|adhere to|comply with|obey',
      'rules|policies|policy|guidelines|laws|restrictions|limitations|ethics',
    ],
    gap: 3,
  },
  {
    type: 'safety_disregard',
    weight: 0.6,
    parts: [
      `
      free from|free of|not bound by|unbound by|broken free of|freed from|not subject to|breaks|break free|
      above`,
      'rules|policies|laws|restrictions|limitations|prohibitions|guidelines|confines|limits',
    ],
    gap: 4,
  },
];

/** Personas and modes without rules: "DAN" and its kin, as collected by Shen et al. (2023). */
const personas: readonly PhraseRule[] = [
  {
    type: 'jailbreak_persona',
    weight: 0.85,
    parts: [
      `
      do anything now|always intelligent and machiavellian|broken free of the typical confines|dan mode|
      evil confidant|jailbreak mode|jailbroken mode`,
    ],
    gap: 0,
  },
  {
    type: 'jailbreak_persona',
    weight: 0.6,
    parts: [
      'act as|you are|you re|pretend|play|as|become|called|named',
      `
      dan|aim|stan|dude|evilbot|mongo tom|jailbreak|bob the|ucar|antigpt|basedgpt|maximum|kevin|omega|
      alphabreak|chadgpt|freespeechgpt`,
    ],
    gap: 1,
  },
  {
    type: 'jailbreak_persona',
    weight: 0.65,
    parts: [
      `
      developer|dev|god|sudo|unrestricted|unfiltered|uncensored|jailbreak|admin|root|opposite|maintenance|
      override|superuser|unlocked|evil|debug`,
      'mode enabled|mode on|mode activated|mode output|mode active|mode|mode is',
    ],
    gap: 0,
  },
  {
    type: 'jailbreak_persona',
    weight: 0.6,
    parts: [
      `
      unfiltered|uncensored|amoral|unethical|unrestricted|immoral|unaligned|unbound|unhinged|
      unbiased and uncensored`,
      `${machine}|response|responses|answer|answers|language|content|advice|manner`,
    ],
    gap: 5,
  },
  {
    type: 'jailbreak_persona',
    weight: 0.6,
    parts: [
      machine,
      `
      unfiltered|uncensored|amoral|immoral|unaligned|no ethical|no morals|no moral|no restrictions|no limits|
      no limitations|completely free|anything you ask|any request|answers any|no rules|jailbroken`,
    ],
    gap: 8,
  },
  { type: 'jailbreak_persona', weight: 0.7, parts: ['immerse yourself', 'role'], gap: 4 },
  {
    type: 'jailbreak_persona',
    weight: 0.4,
    parts: [
      `
      stay in character|stays in character|break character|breaking character|out of character|
      remain in character|in character at all times|stay in your role|stay a dan|stay as|never break|
      leave the character`,
    ],
    gap: 0,
  },
  {
    type: 'jailbreak_persona',
    weight: 0.35,
    parts: [
      `
      you are now|you re now|you will now|you are about to|you are going to|you re going to|let s play a game|
      you will act|you will pretend|you shall|you must act|you must always|you must never|you no longer`,
    ],
  },
  {
    type: 'jailbreak_persona',
    weight: 0.25,
    parts: [
      `
      act as|acting as|pretend|pretending|roleplay|role play|roleplaying|simulate|simulator|simulating|
      impersonate|embody|emulate|imagine you are|take on the role|take the role|play the role`,
    ],
  },
  {
    type: 'jailbreak_persona',
    weight: 0.25,
    parts: ['chatgpt|openai|gpt 4|gpt4|gpt 3|knowledge cutoff|jailbreak*|language model'],
  },
  {
    type: 'jailbreak_persona',
    weight: 0.4,
    parts: [
      'without|no|any|all|remove',
      `
      content filter|content filters|content policy|content policies|disclaimers|disclaimer|warnings or|
      censorship|moralizing|ethical guidelines|ethical or moral|moral or ethical|legal or ethical`,
    ],
    gap: 3,
  },
  {
    type: 'jailbreak_persona',
    weight: 0.4,
    parts: [
      'evil|ruthless|amoral|sentient|hacker|villain|unethical|lawless|rogue',
      'ai|bot|chatbot|assistant|robot|gpt|machine',
    ],
    gap: 2,
  },
  {
    type: 'jailbreak_persona',
    weight: 0.4,
    parts: [
      'answer|answers|answering|respond to|generate|say|allowed to',
      'any question|any request|anything|all you like|every question|everything the user',
    ],
    gap: 3,
  },
  {
    type: 'jailbreak_persona',
    weight: 0.3,
    parts: ['persona|personas|new identity|your name is|unlocked|dark power|no prohibitions|morals'],
  },
];

/** Refusal suppression and prefix injection: Wei et al., "Jailbroken" (2023). */
const suppression: readonly PhraseRule[] = [
  {
    type: 'refusal_suppression',
    weight: 0.5,
    parts: [
      `
      never refuse*|cannot refuse|can t refuse|can not refuse|not refuse|never say no|never decline*|
      never reject*|don t refuse|no refusal*|unable to refuse|never denies|never deny|not reject|
      refuse to answer`,
    ],
    gap: 0,
  },
  {
    type: 'refusal_suppression',
    weight: 0.5,
    parts: [
      'never|do not|don t|not|avoid|cannot|can t|without|instead of',
      'say*|mention*|apolog*|include|respond*|reply|write|use|tell',
      `
      sorry|i cannot|i can t|as an ai|an ai language model|you can t|you cannot|apologize|apologies|can t do|
      cannot do|unable|warnings|disclaimers|against`,
    ],
    gap: 5,
  },
  {
    type: 'refusal_suppression',
    weight: 0.5,
    parts: [
      'begin|start|starting|beginning|prefix|respond|reply|answer',
      'with',
      'sure here|sure|absolutely here|of course here|aim|hello dan',
    ],
    gap: 4,
  },
  {
    type: 'refusal_suppression',
    weight: 0.45,
    parts: [
      'two|2|both|second',
      `
      responses|different responses|different ways|separate ways|ways|different paragraphs|outputs|response`,
      'normal|standard|classic|gpt|chatgpt|first|dan|jailbreak',
    ],
    gap: 8,
  },
  {
    type: 'refusal_suppression',
    weight: 0.45,
    parts: ['you have|lose|deduct*|start with|starts with|minus|take away|given', 'tokens|token|lives|credits'],
    gap: 3,
  },
  {
    type: 'refusal_suppression',
    weight: 0.4,
    parts: [
      'illegal|unethical|immoral|inappropriate|offensive|harmful',
      'illegal|unethical|immoral|inappropriate|offensive|harmful|dangerous|explicit',
    ],
    gap: 2,
  },
  {
    type: 'refusal_suppression',
    weight: 0.4,
    parts: [
      'can|able to|will|must|has to|have to|allowed to',
      `
      swear|curse|use profanity|generate any|produce any|say anything|answer anything|do anything|answer any|
      bypass|anything i|comply with any|fulfill any|make up|obey`,
    ],
    gap: 3,
  },
];

/** System-prompt extraction: Zhang and Ippolito (2023), OWASP LLM07. */
const extraction: readonly PhraseRule[] = [
  {
    type: 'prompt_extraction',
    weight: 0.75,
    parts: [
      showing,
      `
      system|initial|original|hidden|secret|above|internal|developer|pre|your|complete|starting`,
      `
      prompt|prompts|prompt texts|instructions|system message|directives|system prompt|embeddings|
      configuration|prompttexts`,
    ],
    gap: 3,
  },
  {
    type: 'prompt_extraction',
    weight: 0.65,
    parts: [
      `${showing}|written|said`,
      'beginning|start|top|first lines',
      'prompt|conversation|this chat|instructions|document above',
    ],
    gap: 5,
  },
  {
    type: 'prompt_extraction',
    weight: 0.65,
    parts: [
      'repeat|print|output|copy|show|reveal|spell check|write down',
      `
      everything above|text above|words above|all of the above|above text|sentences above|prompt above|
      instructions above|the above prompt|above prompt|all prompts|full prompt|all the prompt|
      previous prompts`,
    ],
    gap: 4,
  },
  {
    type: 'prompt_extraction',
    weight: 0.6,
    parts: [
      'your|all your',
      `
      system prompt|initial prompt|prompt text|prompt texts|initial instructions|hidden instructions|
      secret instructions|original instructions|internal instructions`,
    ],
    gap: 2,
  },
  {
    type: 'prompt_extraction',
    weight: 0.65,
    parts: [
      'repeat|show|print|output|reveal|tell me|encode|what are|what were|copy|write',
      'instructions|prompt|text|rules|words|message|told',
      `
      you were given|you have been given|you were told|you received|before this conversation|
      given initially|were you given`,
    ],
    gap: 3,
  },
  {
    type: 'prompt_extraction',
    weight: 0.65,
    parts: [
      `
      what were you told|what have you been told|what are you not supposed to|
      what are you not allowed to tell|my instructions are|systemprompt`,
    ],
  },
];

/** Asking the model for what it was entrusted with. */
const secrets: readonly PhraseRule[] = [
  {
    type: 'secret_extraction',
    weight: 0.65,
    parts: [
      `
      what|tell|share|give|confirm|reveal|need|provide|know|disclose|whisper|hint|spell|about|sharing|write|
      asked`,
      'your',
      `
      password|passwords|secret key|secret|secrets|api key|credentials|passphrase|access code|private key|
      secret code|confidential`,
    ],
    gap: 3,
  },
  {
    type: 'secret_extraction',
    weight: 0.6,
    parts: [
      'tell|give|reveal|what|confirm|share|know',
      `
      the secret key|confidential string|the system password|password for our|password to our|
      the password for|unlocks our system|unlock our system|the password of this`,
    ],
    gap: 4,
  },
  {
    type: 'secret_extraction',
    weight: 0.6,
    parts: [
      'what is|what s|confirm|poem|haiku|story|tell me|give me|share|reveal',
      'the password|the passphrase|the secret key|the secret code',
    ],
    gap: 1,
  },
  {
    type: 'secret_extraction',
    weight: 0.6,
    parts: ['write|say|spell', 'the passphrase|the secret key|your password|the secret', 'in|as|with|using'],
    gap: 0,
  },
  {
    type: 'secret_extraction',
    weight: 0.6,
    parts: ['ask for|asked for|asked you for', 'your password|your secret|your key|your credentials|the system prompt'],
    gap: 1,
  },
  {
    type: 'secret_extraction',
    weight: 0.6,
    parts: [
      'tell me|share|what is|what are|what s|give me|reveal|translate|disclose',
      'the user s|another user s|other users|users in your|of the user',
      `
      email|email address|initials|birth|birthday|birth month|birth date|address|phone|location|name|
      database|city`,
    ],
    gap: 4,
  },
  {
    type: 'secret_extraction',
    weight: 0.6,
    parts: [
      'imagine|world|society|scenario|future',
      'personal data|private data|personal information',
      'tell me|public|shared|currency|norm',
    ],
    gap: 10,
  },
  {
    type: 'authority_claim',
    weight: 0.6,
    parts: [
      'i am|i m|as|this is',
      `
      your developer|your creator|your administrator|your admin|your maintainer|your boss|your owner|
      your programmer|a developer|an openai employee|the administrator|openai staff|
      your system administrator|programmer at openai|developer at openai|openai developer`,
      'confirm|share|verify|tell|need|explain|give|reveal|provide|disable|modifying|must',
    ],
    gap: 12,
  },
];

/** Instructions that sit in data: Greshake et al., "Not what you've signed up for" (2023). */
const indirect: readonly PhraseRule[] = [
  {
    type: 'indirect_injection',
    weight: 0.6,
    parts: [
      'when|if|once|as|after',
      'you|assistant|ai|llm',
      `
      read this|see this|process this|summarize this|parse this|are reading this|encounter this|receive this|
      analyze this`,
    ],
    gap: 3,
  },
  {
    type: 'indirect_injection',
    weight: 0.65,
    parts: [
      `
      attention|note to|message to|message for|instruction for|instructions for|instructions to|hey|dear|
      important for`,
      `
      ai assistant|ai assistants|llm|llms|ai agent|ai agents|ai model|ai models|language model|
      language models|ai system|the assistant|the ai|the model`,
    ],
    gap: 2,
  },
  {
    type: 'indirect_injection',
    weight: 0.65,
    parts: [
      `
      do not tell|don t tell|do not mention|don t mention|do not inform|do not reveal|do not show|
      don t inform|without telling|without informing|without notifying|hide this from|keep this from|
      do not alert`,
      'the user|users|user|the human',
    ],
    gap: 4,
  },
  {
    type: 'indirect_injection',
    weight: 0.6,
    retrievedOnly: true,
    parts: ['in|to|of|with|for', 'your response|your reply|your answer|your output|your summary|your next message'],
    gap: 1,
  },
  {
    type: 'indirect_injection',
    weight: 0.6,
    retrievedOnly: true,
    parts: [
      `
      you must|you should|your task|your goal|please also|you are now|call the|use the|invoke the|execute`,
      `
      send|forward|email|delete|transfer|reply|answer|tool|function|command|recommend|say|respond`,
    ],
    gap: 5,
  },
];

/** Data smuggled out through what the model writes or calls. */
const exfiltration: readonly PhraseRule[] = [
  {
    type: 'exfiltration',
    weight: 0.65,
    parts: [
      'send|forward|email|post|upload|transmit|exfiltrate|leak|append|encode',
      `
      conversation|chat history|passwords|credentials|api keys|api key|secrets|system prompt|user data|
      user s data|context|environment variables|private data`,
      `
      to http|to https|to this url|to the url|to the following|to this address|to attacker*|in the url|
      as a query|as query|to this email|to my server`,
    ],
    gap: 5,
  },
];

/** Attacks cut into harmless pieces, and answers asked for in disguise: Kang et al. (2023), Wei et al. (2023). */
const splitting: readonly PhraseRule[] = [
  {
    type: 'payload_splitting',
    weight: 0.65,
    parts: [
      'combine|concatenate|join|merge|interlace|put together',
      'a b and c|a b c|a and b|part 1|part a|parts 1|x and y|a with b',
    ],
    gap: 3,
  },
  {
    type: 'payload_splitting',
    weight: 0.6,
    parts: ['interlace|interlacing|interleave', 'them|parts|together|character level|characters|strings'],
    gap: 5,
  },
  {
    type: 'encoded_answer',
    weight: 0.45,
    parts: [
      `
      answer|respond|reply|response|responses|output|provide it|write it|say it|encode|give it`,
      `
      base64|base32|caesar cipher|rot13|morse code|pig latin|atbash|leetspeak|substitution cipher|vigenere|
      reverse order|reversed`,
    ],
    gap: 6,
  },
  {
    type: 'encoded_answer',
    weight: 0.6,
    parts: [
      'decode|decrypt|translate|interpret',
      'follow|execute|obey|carry out|comply with|do what',
      'it|them|instructions|message|says|command',
    ],
    gap: 8,
  },
];

/** All English phrase rules. */
export const englishRules: readonly PhraseRule[] = [
  ...override,
  ...safety,
  ...personas,
  ...suppression,
  ...extraction,
  ...secrets,
  ...indirect,
  ...exfiltration,
  ...splitting,
];
