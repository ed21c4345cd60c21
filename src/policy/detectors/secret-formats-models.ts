/**
 * Credentials of those who offer models and what is built around them.
 */
import { hex, uuid, wide, word, type SecretFormats } from './secret-format.ts';

/** See `SecretFormats`. */
export const modelFormats: readonly SecretFormats[] = [
  {
    name: 'anthropic_api_key',
    source: 'https://docs.claude.com/en/api/admin-api/apikeys/get-api-key',
    forms: [['sk-ant-', `${wide}{24,200}`]],
  },
  {
    name: 'openrouter_api_key',
    source: 'https://openrouter.ai/docs/api-reference/authentication',
    forms: [['sk-or-v1-', `${hex}{32,64}`]],
  },
  {
    name: 'langfuse_secret_key',
    source: 'https://langfuse.com/docs/api-and-data-platform/features/public-api',
    forms: [['sk-lf-', uuid]],
  },
  {
    // Since 2024 by project, before that by user; DeepSeek, Moonshot and others give out the plain form as well.
    name: 'openai_api_key',
    source: 'https://platform.openai.com/docs/api-reference/authentication',
    forms: [
      ['sk-proj-', `${wide}{20,200}`],
      ['sk-svcacct-', `${wide}{20,200}`],
      ['sk-service-', `${wide}{20,200}`],
      ['sk-admin-', `${wide}{20,200}`],
      ['sk-None-', `${wide}{20,200}`],
      ['sess-', `${word}{40}`],
      ['sk-', `(?=[A-Za-z_-]{0,60}[0-9])${wide}{20,200}`],
    ],
  },
  { name: 'groq_api_key', source: 'https://github.com/groq/groq-python#usage', forms: [['gsk_', `${word}{32,64}`]] },
  { name: 'xai_api_key', source: 'https://docs.x.ai/docs/tutorial', forms: [['xai-', `${word}{40,100}`]] },
  {
    name: 'perplexity_api_key',
    source: 'https://docs.perplexity.ai/getting-started/quickstart',
    forms: [['pplx-', `${word}{32,64}`]],
  },
  {
    name: 'huggingface_token',
    source: 'https://huggingface.co/docs/hub/security-tokens',
    forms: [
      ['hf_', `${word}{30,40}`],
      ['api_org_', '[A-Za-z]{34}'],
    ],
  },
  {
    name: 'replicate_token',
    source: 'https://replicate.com/docs/topics/security/api-tokens',
    forms: [['r8_', `${word}{37,40}`]],
  },
  {
    name: 'nvidia_api_key',
    source: 'https://docs.nvidia.com/ngc/latest/ngc-user-guide.html',
    forms: [['nvapi-', `${wide}{50,80}`]],
  },
  {
    name: 'fireworks_api_key',
    source: 'https://docs.fireworks.ai/api-reference/introduction',
    forms: [['fw_', `${word}{22,40}`]],
  },
  {
    name: 'together_api_key',
    source: 'https://docs.together.ai/docs/quickstart',
    forms: [['tgp_v1_', `${wide}{40,50}`]],
  },
  {
    name: 'cerebras_api_key',
    source: 'https://inference-docs.cerebras.ai/quickstart',
    forms: [['csk-', '[a-z0-9]{40,60}']],
  },
  {
    name: 'langsmith_api_key',
    source: 'https://docs.langchain.com/langsmith/create-account-api-key',
    forms: [
      ['lsv2_pt_', `${hex}{32}_${hex}{10}`],
      ['lsv2_sk_', `${hex}{32}_${hex}{10}`],
      ['ls__', `${hex}{32}`],
    ],
  },
  {
    name: 'tavily_api_key',
    source: 'https://docs.tavily.com/documentation/api-reference/introduction',
    forms: [['tvly-', `${wide}{20,64}`]],
  },
  {
    name: 'pinecone_api_key',
    source: 'https://docs.pinecone.io/guides/projects/manage-api-keys',
    forms: [['pcsk_', `${wide}{40,90}`]],
  },
  {
    name: 'elevenlabs_api_key',
    source: 'https://elevenlabs.io/docs/api-reference/authentication',
    forms: [['sk_', `${hex}{48}`]],
  },
  {
    name: 'firecrawl_api_key',
    source: 'https://docs.firecrawl.dev/api-reference/introduction',
    forms: [['fc-', `${hex}{32}`]],
  },
  { name: 'jina_api_key', source: 'https://jina.ai/api-dashboard', forms: [['jina_', `${wide}{58,64}`]] },
  {
    name: 'voyage_api_key',
    source: 'https://docs.voyageai.com/docs/api-key-and-installation',
    forms: [['pa-', `(?=[a-z_-]{0,42}[A-Z0-9])${wide}{43}`]],
  },
  {
    name: 'wandb_api_key',
    source: 'https://docs.wandb.ai/platform/hosting/iam/api-keys',
    forms: [['wandb_v1_', `${wide}{60,100}`]],
  },
  {
    name: 'modal_token',
    source: 'https://modal.com/docs/reference/modal.config',
    forms: [
      ['ak-', `(?=[A-Za-z]{0,21}[0-9])${word}{22}`],
      ['as-', `(?=[A-Za-z]{0,21}[0-9])${word}{22}`],
    ],
  },
  {
    name: 'runpod_api_key',
    source: 'https://docs.runpod.io/get-started/api-keys',
    forms: [['rpa_', '[A-Z0-9]{40,50}']],
  },
  {
    name: 'helicone_api_key',
    source: 'https://docs.helicone.ai/helicone-headers/helicone-auth',
    forms: [['sk-helicone-', '[a-z0-9-]{30,50}']],
  },
];
