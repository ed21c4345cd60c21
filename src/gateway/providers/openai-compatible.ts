/**
 * Services that speak OpenAI's API under another address, as data. Addresses are those of each service's own API reference;
 * `openai-compatible` is for all that are not listed.
 */
import { openaiCompatible, type Provider } from './provider.ts';

/** One line a service. */
export const compatibleProviders: readonly Provider[] = [
  openaiCompatible('openai-compatible', null, { needsKey: false }),
  openaiCompatible('ollama', 'http://localhost:11434/v1', { needsKey: false }),
  openaiCompatible('vllm', null, { needsKey: false }),
  openaiCompatible('lm-studio', 'http://localhost:1234/v1', { needsKey: false }),
  openaiCompatible('llama-cpp', 'http://localhost:8080/v1', { needsKey: false }),
  openaiCompatible('litellm', null, { needsKey: false }),
  openaiCompatible('groq', 'https://api.groq.com/openai/v1'),
  openaiCompatible('mistral', 'https://api.mistral.ai/v1'),
  openaiCompatible('together', 'https://api.together.xyz/v1'),
  openaiCompatible('openrouter', 'https://openrouter.ai/api/v1'),
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
