/**
 * English phrases of attacks that sit in data, carry data away, or come in pieces and in disguise.
 */
import type { PhraseRule } from './injection-rule.ts';

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
    parts: [
      'ai|llm|language model|chatbot',
      'assistant|assistants|agent|agents|reviewer|reviewers|reader|readers|model|models|system|systems|tool',
      'reading|processing|summarizing|summarising|reviewing|screening|parsing|analyzing|analysing|grading',
      'this|the',
    ],
    gap: 1,
  },
  {
    type: 'indirect_injection',
    weight: 0.6,
    parts: [
      'end of|end',
      'ticket|document|email|mail|article|page|file|review|message|transcript|data|context|resume',
      'new|updated|revised|actual|real',
      'instructions|instruction|task|system prompt|orders',
    ],
    gap: 1,
  },
  {
    type: 'indirect_injection',
    weight: 0.6,
    retrievedOnly: true,
    parts: [
      'llms|language models|ai models|ai assistants|ai agents|ai reviewers|ai systems|any ai|ai reviewer|the ai',
      'must|should|shall|have to|are instructed to|give|ignore|disregard|only',
      `
      rank|recommend|say|ignore|mention|reply|respond|include|instruct|output|visit|approve|hire|praise|
      positive|forward|send|highlight|criteria`,
    ],
    gap: 5,
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

/** Orders within data, exfiltration, split and encoded payloads. */
export const indirectRules: readonly PhraseRule[] = [...indirect, ...exfiltration, ...splitting];
