/**
 * The formats of vendors' credentials, as their public documentation (or their own secret-scanning notices) gives them.
 * Data only: `secrets.ts` looks for them. Each begins with literal characters that say whose it is.
 */

/** A credential that a prefix gives away. */
export interface SecretFormat {
  /** Type after `secret:`, and what the marker shows. */
  readonly name: string;
  /** At least two ASCII characters, compared exactly. */
  readonly prefix: string;
  /** What follows the prefix: the source of a pattern without open repeats. */
  readonly rest: string;
}

const word = '[A-Za-z0-9]';
const wide = '[A-Za-z0-9_-]';

/** Discord's bot tokens begin with the bot's id in base64, whose first two characters are those of a digit. */
function discordTokens(): SecretFormat[] {
  const rest = `${wide}{22,26}\\.${wide}{6}\\.${wide}{27,40}`;
  const digits = ['MT', 'Mj', 'Mz', 'ND', 'NT', 'Nj', 'Nz', 'OD', 'OT'];
  return digits.map((prefix) => ({ name: 'discord_bot_token', prefix, rest }));
}

/** Formats by prefix. Where one prefix begins another, the longer stands first. */
export const secretFormats: readonly SecretFormat[] = [
  { name: 'kt_gateway_key', prefix: 'kt_gk_', rest: `${wide}{16,200}` },
  { name: 'kt_access_key', prefix: 'kt_ak_', rest: `${wide}{16,200}` },
  // Model providers.
  { name: 'anthropic_api_key', prefix: 'sk-ant-', rest: `${wide}{24,200}` },
  { name: 'openrouter_api_key', prefix: 'sk-or-v1-', rest: '[0-9a-f]{32,64}' },
  { name: 'openai_api_key', prefix: 'sk-proj-', rest: `${wide}{20,200}` },
  { name: 'openai_api_key', prefix: 'sk-svcacct-', rest: `${wide}{20,200}` },
  { name: 'openai_api_key', prefix: 'sk-admin-', rest: `${wide}{20,200}` },
  { name: 'openai_api_key', prefix: 'sk-', rest: `(?=[A-Za-z_-]{0,60}[0-9])${wide}{20,200}` },
  { name: 'groq_api_key', prefix: 'gsk_', rest: `${word}{32,64}` },
  { name: 'xai_api_key', prefix: 'xai-', rest: `${word}{40,100}` },
  { name: 'perplexity_api_key', prefix: 'pplx-', rest: `${word}{32,64}` },
  { name: 'huggingface_token', prefix: 'hf_', rest: `${word}{30,40}` },
  { name: 'huggingface_token', prefix: 'api_org_', rest: '[A-Za-z]{34}' },
  { name: 'replicate_token', prefix: 'r8_', rest: `${word}{37,40}` },
  { name: 'nvidia_api_key', prefix: 'nvapi-', rest: `${wide}{50,80}` },
  { name: 'fireworks_api_key', prefix: 'fw_', rest: `${word}{22,40}` },
  { name: 'langsmith_api_key', prefix: 'lsv2_pt_', rest: '[0-9a-f]{32}_[0-9a-f]{10}' },
  { name: 'langsmith_api_key', prefix: 'lsv2_sk_', rest: '[0-9a-f]{32}_[0-9a-f]{10}' },
  { name: 'tavily_api_key', prefix: 'tvly-', rest: `${wide}{20,64}` },
  { name: 'pinecone_api_key', prefix: 'pcsk_', rest: `${wide}{40,90}` },
  // Clouds.
  { name: 'aws_access_key', prefix: 'AKIA', rest: '[A-Z0-9]{16}' },
  { name: 'aws_access_key', prefix: 'ASIA', rest: '[A-Z0-9]{16}' },
  { name: 'aws_bedrock_key', prefix: 'ABSK', rest: '[A-Za-z0-9+/]{100,200}={0,2}' },
  { name: 'google_api_key', prefix: 'AIza', rest: `${wide}{35}` },
  { name: 'google_oauth_token', prefix: 'ya29.', rest: `${wide}{30,400}` },
  { name: 'google_oauth_secret', prefix: 'GOCSPX-', rest: `${wide}{28}` },
  { name: 'google_refresh_token', prefix: '1//0', rest: `${wide}{40,200}` },
  { name: 'digitalocean_token', prefix: 'dop_v1_', rest: '[0-9a-f]{64}' },
  { name: 'digitalocean_token', prefix: 'doo_v1_', rest: '[0-9a-f]{64}' },
  { name: 'digitalocean_token', prefix: 'dor_v1_', rest: '[0-9a-f]{64}' },
  { name: 'alibaba_access_key', prefix: 'LTAI', rest: `${word}{12,26}` },
  { name: 'tencent_secret_id', prefix: 'AKID', rest: `${word}{32}` },
  { name: 'heroku_api_key', prefix: 'HRKU-', rest: `${wide}{36,70}` },
  { name: 'flyio_token', prefix: 'FlyV1 fm2_', rest: '[A-Za-z0-9+/=_,-]{40,700}' },
  { name: 'flyio_token', prefix: 'fm2_', rest: '[A-Za-z0-9+/=_-]{60,700}' },
  { name: 'cloudflare_ca_key', prefix: 'v1.0-', rest: '[0-9a-f]{24}-[0-9a-f]{146}' },
  { name: 'supabase_token', prefix: 'sbp_', rest: '[0-9a-f]{40}' },
  { name: 'supabase_secret_key', prefix: 'sb_secret_', rest: `${wide}{20,60}` },
  { name: 'planetscale_token', prefix: 'pscale_tkn_', rest: '[A-Za-z0-9_.=-]{32,64}' },
  { name: 'planetscale_password', prefix: 'pscale_pw_', rest: '[A-Za-z0-9_.=-]{32,64}' },
  { name: 'databricks_token', prefix: 'dapi', rest: '[0-9a-f]{32}(?:-\\d)?' },
  { name: 'scaleway_access_key', prefix: 'SCW', rest: '[A-Z0-9]{17}' },
  { name: 'yandex_api_key', prefix: 'AQVN', rest: `${wide}{35,38}` },
  // Code hosts, packages, deployment.
  { name: 'github_token', prefix: 'github_pat_', rest: '[A-Za-z0-9_]{36,100}' },
  { name: 'github_token', prefix: 'ghp_', rest: `${word}{36,255}` },
  { name: 'github_token', prefix: 'gho_', rest: `${word}{36,255}` },
  { name: 'github_token', prefix: 'ghu_', rest: `${word}{36,255}` },
  { name: 'github_token', prefix: 'ghs_', rest: `${word}{36,255}` },
  { name: 'github_token', prefix: 'ghr_', rest: `${word}{36,255}` },
  { name: 'gitlab_token', prefix: 'glpat-', rest: '[A-Za-z0-9_.-]{20,100}' },
  { name: 'gitlab_token', prefix: 'gldt-', rest: `${wide}{20,50}` },
  { name: 'gitlab_token', prefix: 'glrt-', rest: '[A-Za-z0-9_.-]{20,50}' },
  { name: 'gitlab_token', prefix: 'glptt-', rest: '[0-9a-f]{40}' },
  { name: 'gitlab_token', prefix: 'glcbt-', rest: `${wide}{20,50}` },
  { name: 'gitlab_token', prefix: 'gloas-', rest: `${wide}{64}` },
  { name: 'bitbucket_token', prefix: 'ATBB', rest: `${word}{32}` },
  { name: 'atlassian_token', prefix: 'ATATT3', rest: '[A-Za-z0-9_=-]{100,250}' },
  { name: 'npm_token', prefix: 'npm_', rest: `${word}{36}` },
  { name: 'pypi_token', prefix: 'pypi-', rest: `AgE${wide}{50,250}` },
  { name: 'rubygems_key', prefix: 'rubygems_', rest: '[0-9a-f]{48}' },
  { name: 'crates_token', prefix: 'cio', rest: `${word}{32}` },
  { name: 'nuget_key', prefix: 'oy2', rest: '[a-z0-9]{43}' },
  { name: 'clojars_token', prefix: 'CLOJARS_', rest: '[a-z0-9]{60}' },
  { name: 'docker_token', prefix: 'dckr_pat_', rest: `${wide}{27,40}` },
  { name: 'docker_token', prefix: 'dckr_oat_', rest: `${wide}{32,40}` },
  { name: 'jfrog_token', prefix: 'AKCp', rest: `${word}{69}` },
  { name: 'pulumi_token', prefix: 'pul-', rest: '[0-9a-f]{40}' },
  { name: 'vault_token', prefix: 'hvs.', rest: `${wide}{24,200}` },
  { name: 'vault_token', prefix: 'hvb.', rest: `${wide}{100,300}` },
  { name: 'vault_token', prefix: 'hvr.', rest: `${wide}{24,200}` },
  { name: 'doppler_token', prefix: 'dp.pt.', rest: `${word}{40,44}` },
  { name: 'doppler_token', prefix: 'dp.st.', rest: '[A-Za-z0-9_.-]{40,90}' },
  { name: 'infisical_token', prefix: 'st.', rest: '[0-9a-f]{24}\\.[0-9a-f]{32}\\.[0-9a-f]{32}' },
  { name: 'age_secret_key', prefix: 'AGE-SECRET-KEY-1', rest: '[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}' },
  { name: 'prefect_token', prefix: 'pnu_', rest: `${word}{36}` },
  { name: 'octopus_key', prefix: 'API-', rest: '[A-Z0-9]{26,32}' },
  { name: 'sourcegraph_token', prefix: 'sgp_', rest: '(?:[0-9a-f]{16}_|local_)?[0-9a-f]{40}' },
  { name: 'onepassword_token', prefix: 'ops_eyJ', rest: '[A-Za-z0-9+/=_-]{200,1000}' },
  { name: 'buildkite_token', prefix: 'bkua_', rest: '[0-9a-f]{40}' },
  { name: 'snyk_token', prefix: 'snyk_uat.', rest: '[A-Za-z0-9_.-]{30,120}' },
  // Watching and data.
  { name: 'grafana_token', prefix: 'glsa_', rest: `${word}{32}_[0-9A-Fa-f]{8}` },
  { name: 'grafana_token', prefix: 'glc_', rest: '[A-Za-z0-9+/]{32,400}={0,2}' },
  { name: 'sentry_token', prefix: 'sntrys_', rest: '[A-Za-z0-9+/=_-]{60,500}' },
  { name: 'sentry_token', prefix: 'sntryu_', rest: '[0-9a-f]{64}' },
  { name: 'new_relic_key', prefix: 'NRAK-', rest: '[A-Z0-9]{27}' },
  { name: 'new_relic_key', prefix: 'NRJS-', rest: '[0-9a-f]{19}' },
  { name: 'new_relic_key', prefix: 'NRII-', rest: `${wide}{32}` },
  { name: 'dynatrace_token', prefix: 'dt0c01.', rest: '[A-Z0-9]{24}\\.[A-Z0-9]{64}' },
  { name: 'posthog_key', prefix: 'phx_', rest: `${word}{40,60}` },
  { name: 'postman_key', prefix: 'PMAK-', rest: '[0-9a-f]{24}-[0-9a-f]{34}' },
  { name: 'readme_key', prefix: 'rdme_', rest: '[a-z0-9]{70}' },
  { name: 'airtable_token', prefix: 'pat', rest: `${word}{14}\\.[0-9a-f]{64}` },
  // Work and messages.
  { name: 'slack_token', prefix: 'xoxb-', rest: '[A-Za-z0-9-]{20,120}' },
  { name: 'slack_token', prefix: 'xoxp-', rest: '[A-Za-z0-9-]{20,120}' },
  { name: 'slack_token', prefix: 'xoxa-', rest: '[A-Za-z0-9-]{20,120}' },
  { name: 'slack_token', prefix: 'xoxr-', rest: '[A-Za-z0-9-]{20,120}' },
  { name: 'slack_token', prefix: 'xoxs-', rest: '[A-Za-z0-9-]{20,120}' },
  { name: 'slack_token', prefix: 'xoxe.', rest: '[A-Za-z0-9.-]{30,250}' },
  { name: 'slack_app_token', prefix: 'xapp-', rest: '\\d-[A-Z0-9]{8,14}-\\d{8,16}-[a-z0-9]{40,80}' },
  { name: 'slack_webhook', prefix: 'hooks.slack.com/', rest: '(?:services|workflows|triggers)/[A-Za-z0-9+/]{30,80}' },
  ...discordTokens(),
  { name: 'discord_webhook', prefix: 'discord.com/api/webhooks/', rest: `\\d{17,20}/${wide}{60,80}` },
  { name: 'teams_webhook', prefix: 'webhook.office.com/webhookb2/', rest: '[A-Za-z0-9@/-]{80,200}' },
  { name: 'linear_api_key', prefix: 'lin_api_', rest: `${word}{40}` },
  { name: 'linear_oauth_token', prefix: 'lin_oauth_', rest: '[0-9a-f]{64}' },
  { name: 'notion_token', prefix: 'ntn_', rest: `${word}{43,50}` },
  { name: 'notion_token', prefix: 'secret_', rest: `${word}{43}` },
  { name: 'figma_token', prefix: 'figd_', rest: `${wide}{40}` },
  { name: 'asana_token', prefix: '2/', rest: '\\d{16}/\\d{16}:[0-9a-f]{32}' },
  { name: 'typeform_token', prefix: 'tfp_', rest: '[A-Za-z0-9_.=-]{44,70}' },
  { name: 'hubspot_token', prefix: 'pat-na1-', rest: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}' },
  { name: 'hubspot_token', prefix: 'pat-eu1-', rest: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}' },
  { name: 'okta_token', prefix: '00', rest: `(?=${wide}{0,39}[A-Z])(?=${wide}{0,39}[a-z])${wide}{40}` },
  { name: 'contentful_token', prefix: 'CFPAT-', rest: `${wide}{43}` },
  { name: 'frameio_token', prefix: 'fio-u-', rest: '[A-Za-z0-9_=-]{64}' },
  // Mail and telephony.
  { name: 'sendgrid_api_key', prefix: 'SG.', rest: `${wide}{16,32}\\.${wide}{16,64}` },
  { name: 'mailgun_key', prefix: 'key-', rest: '[0-9a-f]{32}' },
  { name: 'brevo_api_key', prefix: 'xkeysib-', rest: '[0-9a-f]{64}-[A-Za-z0-9]{16}' },
  { name: 'twilio_api_key', prefix: 'SK', rest: '[0-9a-f]{32}' },
  { name: 'resend_api_key', prefix: 're_', rest: `${word}{8}_${word}{24}` },
  // Money and shops.
  { name: 'stripe_secret_key', prefix: 'sk_live_', rest: `${word}{16,250}` },
  { name: 'stripe_secret_key', prefix: 'sk_test_', rest: `${word}{16,250}` },
  { name: 'stripe_restricted_key', prefix: 'rk_live_', rest: `${word}{16,250}` },
  { name: 'stripe_restricted_key', prefix: 'rk_test_', rest: `${word}{16,250}` },
  { name: 'stripe_webhook_secret', prefix: 'whsec_', rest: '[A-Za-z0-9+/]{24,100}={0,2}' },
  { name: 'shopify_token', prefix: 'shpat_', rest: '[0-9a-fA-F]{32}' },
  { name: 'shopify_token', prefix: 'shpca_', rest: '[0-9a-fA-F]{32}' },
  { name: 'shopify_token', prefix: 'shppa_', rest: '[0-9a-fA-F]{32}' },
  { name: 'shopify_token', prefix: 'shpss_', rest: '[0-9a-fA-F]{32}' },
  { name: 'square_token', prefix: 'EAAA', rest: `${wide}{56,64}` },
  { name: 'square_secret', prefix: 'sq0csp-', rest: `${wide}{43}` },
  { name: 'square_token', prefix: 'sq0atp-', rest: `${wide}{22}` },
  { name: 'braintree_token', prefix: 'access_token$production$', rest: '[a-z0-9]{16}\\$[0-9a-f]{32}' },
  { name: 'razorpay_key', prefix: 'rzp_live_', rest: `${word}{14}` },
  { name: 'flutterwave_key', prefix: 'FLWSECK-', rest: '[0-9a-fA-F]{12,32}-X' },
  {
    name: 'plaid_token',
    prefix: 'access-production-',
    rest: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
  },
  { name: 'easypost_key', prefix: 'EZAK', rest: `${word}{54}` },
  { name: 'shippo_token', prefix: 'shippo_live_', rest: '[0-9a-f]{40}' },
  { name: 'mapbox_secret_token', prefix: 'sk.eyJ', rest: '[A-Za-z0-9_-]{40,120}\\.[A-Za-z0-9_-]{20,40}' },
  { name: 'facebook_token', prefix: 'EAA', rest: `${word}{100,250}` },
  // RFC 7519: three base64url parts, the first two JSON objects.
  { name: 'jwt', prefix: 'eyJ', rest: `${wide}{8,1000}\\.eyJ${wide}{8,1900}\\.${wide}{16,700}` },
];
