/**
 * Credentials of clouds, hosts and data services.
 */
import { hex, uuid, wide, word, type SecretFormats } from './secret-format.ts';

/** See `SecretFormats`. */
export const cloudFormats: readonly SecretFormats[] = [
  {
    name: 'aws_access_key',
    source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids',
    forms: [
      ['AKIA', '[A-Z0-9]{16}'],
      ['ASIA', '[A-Z0-9]{16}'],
      ['ABIA', '[A-Z0-9]{16}'],
      ['ACCA', '[A-Z0-9]{16}'],
    ],
  },
  {
    // The tokens of STS begin with a fixed header in base64.
    name: 'aws_session_token',
    source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_use-resources.html',
    forms: [
      ['IQoJb3JpZ2luX2', '[A-Za-z0-9+/%]{80,3000}={0,2}'],
      ['FwoGZXIvYXdz', '[A-Za-z0-9+/%]{80,3000}={0,2}'],
      ['FQoGZXIvYXdz', '[A-Za-z0-9+/%]{80,3000}={0,2}'],
    ],
  },
  {
    name: 'aws_bedrock_key',
    source: 'https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html',
    forms: [
      ['ABSK', '[A-Za-z0-9+/]{100,270}={0,2}'],
      ['bedrock-api-key-', '[A-Za-z0-9+/%]{60,3000}={0,2}'],
    ],
  },
  {
    name: 'aws_mws_key',
    source: 'https://docs.developer.amazonservices.com/en_US/dev_guide/DG_IfNew.html',
    forms: [['amzn.mws.', uuid]],
  },
  {
    name: 'google_api_key',
    source: 'https://cloud.google.com/docs/authentication/api-keys',
    forms: [
      ['AIza', `${wide}{35}`],
      ['AQ.Ab', `${wide}{40,60}`],
    ],
  },
  {
    name: 'google_oauth_token',
    source: 'https://developers.google.com/identity/protocols/oauth2',
    forms: [['ya29.', '[A-Za-z0-9_.-]{30,2000}']],
  },
  {
    name: 'google_oauth_secret',
    source: 'https://developers.google.com/identity/protocols/oauth2/web-server',
    forms: [['GOCSPX-', `${wide}{28}`]],
  },
  {
    name: 'google_refresh_token',
    source: 'https://developers.google.com/identity/protocols/oauth2/web-server#offline',
    forms: [['1//0', `${wide}{40,250}`]],
  },
  {
    name: 'google_hmac_key',
    source: 'https://cloud.google.com/storage/docs/authentication/hmackeys',
    forms: [
      ['GOOG1E', '[A-Z0-9]{55}'],
      ['GOOG', '(?=[A-Z]{0,19}[0-9])[A-Z0-9]{20}'],
    ],
  },
  {
    name: 'azure_app_configuration',
    source: 'https://learn.microsoft.com/en-us/azure/azure-app-configuration/concept-enable-rbac',
    forms: [['Endpoint=https://', '[a-z0-9-]{1,60}\\.azconfig\\.io;Id=[^;\\s]{4,60};Secret=[A-Za-z0-9+/=]{40,100}']],
  },
  {
    name: 'digitalocean_token',
    source: 'https://docs.digitalocean.com/reference/api/create-personal-access-token/',
    forms: [
      ['dop_v1_', `${hex}{64}`],
      ['doo_v1_', `${hex}{64}`],
      ['dor_v1_', `${hex}{64}`],
    ],
  },
  {
    name: 'alibaba_access_key',
    source: 'https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair',
    forms: [['LTAI', `${word}{12,26}`]],
  },
  {
    name: 'tencent_secret_id',
    source: 'https://www.tencentcloud.com/document/product/598/37140',
    forms: [['AKID', `${word}{32}`]],
  },
  {
    name: 'heroku_api_key',
    source: 'https://devcenter.heroku.com/changelog-items/2842',
    forms: [['HRKU-', `${wide}{36,70}`]],
  },
  {
    name: 'flyio_token',
    source: 'https://fly.io/docs/security/tokens/',
    forms: [
      ['FlyV1 fm2_', '[A-Za-z0-9+/=_,-]{40,1500}'],
      ['fm2_', '[A-Za-z0-9+/=_-]{60,1500}'],
      ['fm1r_', '[A-Za-z0-9+/=_-]{60,1500}'],
      ['fm1a_', '[A-Za-z0-9+/=_-]{60,1500}'],
      ['fo1_', `${wide}{43}`],
    ],
  },
  {
    name: 'cloudflare_token',
    source: 'https://developers.cloudflare.com/fundamentals/api/get-started/create-token/',
    forms: [
      ['cfut_', `${word}{40,60}`],
      ['cfat_', `${word}{40,60}`],
      ['cfk_', `${word}{40,60}`],
    ],
  },
  {
    name: 'cloudflare_ca_key',
    source: 'https://developers.cloudflare.com/fundamentals/api/get-started/ca-keys/',
    forms: [['v1.0-', `${hex}{24}-${hex}{146}`]],
  },
  {
    name: 'supabase_token',
    source: 'https://supabase.com/docs/guides/api/api-keys',
    forms: [
      ['sbp_', `${hex}{40}`],
      ['sbp_v0_', `${hex}{40}`],
      ['sb_secret_', `${wide}{20,60}`],
    ],
  },
  {
    name: 'planetscale_token',
    source: 'https://planetscale.com/docs/api/reference/service-tokens',
    forms: [
      ['pscale_tkn_', '[A-Za-z0-9_.=-]{32,64}'],
      ['pscale_oauth_', '[A-Za-z0-9_.=-]{32,64}'],
    ],
  },
  {
    name: 'planetscale_password',
    source: 'https://planetscale.com/docs/concepts/password-roles',
    forms: [['pscale_pw_', '[A-Za-z0-9_.=-]{32,64}']],
  },
  { name: 'neon_api_key', source: 'https://neon.com/docs/manage/api-keys', forms: [['napi_', '[a-z0-9]{60,70}']] },
  {
    name: 'neon_password',
    source: 'https://neon.com/docs/connect/connect-from-any-app',
    forms: [['npg_', `${word}{12,20}`]],
  },
  {
    name: 'databricks_token',
    source: 'https://docs.databricks.com/aws/en/dev-tools/auth/pat',
    forms: [
      ['dapi', `${hex}{32}(?:-\\d)?`],
      ['dose', `${hex}{32}`],
    ],
  },
  {
    name: 'confluent_secret',
    source:
      'https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html',
    forms: [['cflt', '[A-Za-z0-9+/]{60}']],
  },
  {
    name: 'clickhouse_key',
    source: 'https://clickhouse.com/docs/cloud/manage/openapi',
    forms: [['4b1d', `${word}{38}`]],
  },
  {
    name: 'aiven_token',
    source: 'https://aiven.io/docs/platform/concepts/authentication-tokens',
    forms: [
      ['aivenv1', '[A-Za-z0-9+/=]{300,420}'],
      ['AVNS_', `${wide}{19}`],
    ],
  },
  { name: 'vercel_token', source: 'https://vercel.com/docs/rest-api', forms: vercelForms() },
  {
    name: 'netlify_token',
    source: 'https://docs.netlify.com/api/get-started/#authentication',
    forms: ['nfp_', 'nfc_', 'nfo_', 'nfu_', 'nfb_'].map((prefix) => [prefix, `${word}{36,44}`] as const),
  },
  { name: 'render_api_key', source: 'https://render.com/docs/api', forms: [['rnd_', `${word}{24,36}`]] },
  {
    name: 'scalingo_token',
    source: 'https://developers.scalingo.com/tokens',
    forms: [['tk-us-', `${wide}{48}`]],
  },
  {
    name: 'scaleway_access_key',
    source: 'https://www.scaleway.com/en/docs/iam/how-to/create-api-keys/',
    forms: [['SCW', '[A-Z0-9]{17}']],
  },
  {
    name: 'yandex_key',
    source: 'https://yandex.cloud/en/docs/iam/concepts/authorization/api-key',
    forms: [
      ['AQVN', `${wide}{35,38}`],
      ['YCAJE', `${wide}{20}`],
      ['t1.', `${wide}{8,400}={0,2}\\.${wide}{86}={0,2}`],
      ['y0_', `${wide}{50,70}`],
    ],
  },
  {
    name: 'tailscale_key',
    source: 'https://tailscale.com/kb/1277/key-prefixes',
    forms: ['auth', 'api', 'client', 'scim', 'webhook'].map((use) => [`tskey-${use}-`, `[A-Za-z0-9-]{20,80}`] as const),
  },
  {
    name: 'ngrok_token',
    source: 'https://ngrok.com/docs/api/',
    forms: [['ngrok_api_', `${wide}{30,60}`]],
  },
  {
    name: 'openshift_token',
    source:
      'https://docs.redhat.com/en/documentation/openshift_container_platform/4.18/html/authentication_and_authorization/managing-oauth-access-tokens',
    forms: [['sha256~', `${wide}{43}`]],
  },
];

/** Vercel names its tokens by use: personal, integration, app, refresh, AI gateway. */
function vercelForms(): SecretFormats['forms'] {
  const tokens = ['vcp_', 'vci_', 'vca_', 'vcr_', 'vck_'].map((prefix) => [prefix, `${word}{20,60}`] as const);
  return [['vercel_blob_rw_', `${word}{16}_${word}{30,40}`], ...tokens];
}
