/**
 * English phrases that drop the model's instructions, or ask for them and for what the model was entrusted with.
 * Weights are for one rule alone; several together add up.
 */
import type { PhraseRule } from './injection-rule.ts';

/** Ways to say that something given is to count no more. */
export const dropping = `
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
  {
    type: 'instruction_override',
    weight: 0.6,
    parts: [
      'not follow|not obey|no longer follow|no longer obey|stop following',
      'operator|operator s|developer s|developers|creators|openai s|company s|system s',
      'rules|instructions|guidelines|policies|policy|prompt',
    ],
    gap: 2,
  },
  {
    type: 'safety_disregard',
    weight: 0.6,
    parts: [
      'pretend|imagine|assume|suppose|act as if|act as though|answer as if',
      'rules|restrictions|guidelines|policies|filters|limits|limitations|safeguards',
      'don t apply|do not apply|didn t apply|don t exist|do not exist|no longer apply|are off|are gone|are lifted',
      'to you|for you|here|anymore|any more|for this|to this|for once',
    ],
    gap: 2,
  },
  { type: 'instruction_override', weight: 0.4, parts: ['repeat after me|opposite day|say exactly|alter ego'] },
];

/** System-prompt extraction: Zhang and Ippolito (2023), OWASP LLM07. */
const extraction: readonly PhraseRule[] = [
  {
    type: 'prompt_extraction',
    weight: 0.75,
    parts: [
      // What is a good system prompt, many a developer wants to know.
      showing.replaceAll(
        /\bwhat (is|s)\b/g,
        'what $1 the|what $1 your|what $1 in|what $1 this|what $1 written|what $1 said',
      ),
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
      secret instructions|original instructions|internal instructions|pre prompt|preprompt`,
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

/** Instruction override, prompt and secret extraction. */
export const overrideRules: readonly PhraseRule[] = [...override, ...extraction, ...secrets];
