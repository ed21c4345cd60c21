/**
 * Services that speak OpenAI's API under another address, as data. Addresses are those of each service's own API reference;
 * `openai-compatible` is for all that are not listed.
 */
import { openaiCompatible, type Provider } from './provider.ts';

/** Servers that also answer Anthropic's `/messages` at the same base URL, by their own documentation. */
const both = ['openai', 'anthropic'] as const;

/** One line a service. */
export const compatibleProviders: readonly Provider[] = [
  openaiCompatible('openai-compatible', null, { needsKey: false }),
  openaiCompatible('ollama', 'http://localhost:11434/v1', { needsKey: false, speaks: both }),
  openaiCompatible('vllm', null, { needsKey: false, speaks: both }),
  openaiCompatible('lm-studio', 'http://localhost:1234/v1', { needsKey: false, speaks: both }),
  openaiCompatible('llama-cpp', 'http://localhost:8080/v1', { needsKey: false, speaks: both }),
  openaiCompatible('litellm', null, { needsKey: false, speaks: both }),
  openaiCompatible('groq', 'https://api.groq.com/openai/v1'),
  openaiCompatible('mistral', 'https://api.mistral.ai/v1'),
  openaiCompatible('together', 'https://api.together.xyz/v1'),
  openaiCompatible('openrouter', 'https://openrouter.ai/api/v1', { speaks: both }),
  openaiCompatible('deepseek', 'https://api.deepseek.com/v1'),
  openaiCompatible('fireworks', 'https://api.fireworks.ai/inference/v1'),
  openaiCompatible('perplexity', 'https://api.perplexity.ai'),
  openaiCompatible('xai', 'https://api.x.ai/v1'),
  openaiCompatible('cerebras', 'https://api.cerebras.ai/v1'),
  openaiCompatible('deepinfra', 'https://api.deepinfra.com/v1/openai'),
  openaiCompatible('nvidia-nim', 'https://integrate.api.nvidia.com/v1'),
  openaiCompatible('sambanova', 'https://api.sambanova.ai/v1'),
  openaiCompatible('google-gemini', 'https://generativelanguage.googleapis.com/v1beta/openai'),
];
