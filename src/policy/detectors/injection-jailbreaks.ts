/**
 * English phrases by which models are talked out of their rules. A role-play is nothing; a role-play without morals that
 * never refuses adds up to an attack.
 */
import type { PhraseRule } from './injection-rule.ts';
import { dropping } from './injection-overrides.ts';

const freeOf = `
      restrictions|limitations|limits|constraints|ethics|ethical|morals|moral|morality|censorship|filters|
      guidelines|boundaries|inhibitions|legality|ethicality`;

const machine = `
      ai|al|bot|chatbot|assistant|model|llm|gpt|chatgpt|persona|character|being|entity|version`;

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
      god|sudo|unrestricted|unfiltered|uncensored|jailbreak|opposite|override|superuser|unlocked|evil`,
      'mode enabled|mode on|mode activated|mode output|mode active|mode|mode is',
    ],
    gap: 0,
  },
  // Devices and programs have these modes too: not where somebody only asks how to turn one on.
  {
    type: 'jailbreak_persona',
    weight: 0.65,
    parts: [
      'developer|dev|admin|root|maintenance|debug',
      'mode enabled|mode activated|mode output|mode active|mode v*|mode response*|mode policy',
    ],
    gap: 0,
  },
  {
    type: 'jailbreak_persona',
    weight: 0.65,
    parts: [
      `
      you are|you re|you will|you have|enter|entering|chatgpt|gpt|ai|assistant|respond|answer|simulate|your|you to|
      activate|switch to|now in`,
      'developer|dev|admin|root|maintenance|debug',
      'mode',
    ],
    gap: 4,
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

/** Disregard of safety rules, personas without any, and refusals forbidden. */
export const jailbreakRules: readonly PhraseRule[] = [...safety, ...personas, ...suppression];
