/**
 * Credentials of services that teams work with: watching, messages, documents, mail, telephony.
 */
import { hex, uuid, wide, word, type SecretFormats } from './secret-format.ts';

/** See `SecretFormats`. */
export const workFormats: readonly SecretFormats[] = [
  {
    name: 'grafana_token',
    source: 'https://grafana.com/docs/grafana/latest/administration/service-accounts/',
    forms: [
      ['glsa_', `${word}{32}_[0-9A-Fa-f]{8}`],
      ['glc_', '[A-Za-z0-9+/]{32,400}={0,2}'],
      ['eyJrIjoi', '[A-Za-z0-9+/]{60,400}={0,2}'],
    ],
  },
  {
    name: 'sentry_token',
    source: 'https://docs.sentry.io/account/auth-tokens/',
    forms: [
      ['sntrys_', '[A-Za-z0-9+/=_-]{60,500}'],
      ['sntryu_', `${hex}{64}`],
      ['sntryi_', `${hex}{64}`],
    ],
  },
  {
    name: 'new_relic_key',
    source: 'https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/',
    forms: [
      ['NRAK-', '[A-Z0-9]{27}'],
      ['NRJS-', `${hex}{19}`],
      ['NRII-', `${wide}{32}`],
      ['NRIQ-', `${wide}{32}`],
    ],
  },
  {
    name: 'dynatrace_token',
    source:
      'https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens',
    forms: ['dt0c01.', 'dt0s01.', 'dt0s02.', 'dt0s03.', 'dt0s04.', 'dt0s06.', 'dt0s08.', 'dt0s16.'].map(
      (prefix) => [prefix, '[A-Z0-9-]{8,24}\\.[A-Z0-9]{64}'] as const,
    ),
  },
  {
    name: 'posthog_key',
    source: 'https://posthog.com/docs/api',
    forms: [
      ['phx_', `${word}{40,60}`],
      ['phs_', `${word}{40,60}`],
    ],
  },
  {
    name: 'launchdarkly_key',
    source: 'https://launchdarkly.com/docs/home/account/api',
    forms: [
      ['sdk-', uuid],
      ['api-', uuid],
    ],
  },
  {
    name: 'honeycomb_key',
    source: 'https://docs.honeycomb.io/get-started/configure/environments/manage-api-keys/',
    forms: [
      ['hcaik_', '[a-z0-9]{58}'],
      ['hcamk_', '[a-z0-9]{58}'],
    ],
  },
  {
    name: 'postman_key',
    source: 'https://learning.postman.com/docs/developer/postman-api/authentication/',
    forms: [['PMAK-', `${hex}{24}-${hex}{34}`]],
  },
  {
    name: 'readme_key',
    source: 'https://docs.readme.com/main/reference/intro/authentication',
    forms: [['rdme_', '[a-z0-9]{70}']],
  },
  {
    name: 'airtable_token',
    source: 'https://support.airtable.com/docs/creating-personal-access-tokens',
    forms: [['pat', `${word}{14}\\.${hex}{64}`]],
  },
  {
    name: 'slack_token',
    source: 'https://docs.slack.dev/authentication/tokens',
    forms: [
      ...['xoxb-', 'xoxp-', 'xoxa-', 'xoxr-', 'xoxs-', 'xoxo-', 'xoxc-'].map(
        (prefix) => [prefix, '[A-Za-z0-9-]{20,250}'] as const,
      ),
      ['xoxd-', '[A-Za-z0-9%+/=_-]{40,300}'],
      ['xoxe.', '[A-Za-z0-9.-]{30,250}'],
      ['xoxe-', '[A-Za-z0-9-]{30,250}'],
    ],
  },
  {
    name: 'slack_app_token',
    source: 'https://docs.slack.dev/authentication/tokens#app-level',
    forms: [['xapp-', '\\d-[A-Z0-9]{8,14}-\\d{8,16}-[a-z0-9]{40,80}']],
  },
  {
    name: 'slack_webhook',
    source: 'https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks',
    forms: [['hooks.slack.com/', '(?:services|workflows|triggers)/[A-Za-z0-9+/]{30,80}']],
  },
  {
    name: 'discord_bot_token',
    source: 'https://discord.com/developers/docs/reference#authentication',
    forms: discordForms(),
  },
  {
    name: 'discord_user_token',
    source: 'https://docs.github.com/en/code-security/secret-scanning/introduction/supported-secret-scanning-patterns',
    forms: [['mfa.', `${wide}{80,90}`]],
  },
  {
    name: 'firebase_server_key',
    source: 'https://firebase.google.com/docs/cloud-messaging/auth-server',
    forms: [['AAAA', `${wide}{7}:APA91b${wide}{100,160}`]],
  },
  {
    name: 'discord_webhook',
    source: 'https://discord.com/developers/docs/resources/webhook',
    forms: ['discord.com/api/webhooks/', 'discordapp.com/api/webhooks/'].map(
      (prefix) => [prefix, `\\d{17,20}/${wide}{60,80}`] as const,
    ),
  },
  {
    name: 'teams_webhook',
    source:
      'https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook',
    forms: [
      ['webhook.office.com/webhookb2/', '[A-Za-z0-9@/-]{80,250}'],
      ['outlook.office.com/webhook/', '[A-Za-z0-9@/-]{80,250}'],
    ],
  },
  {
    name: 'google_chat_webhook',
    source: 'https://developers.google.com/workspace/chat/quickstart/webhooks',
    forms: [
      ['chat.googleapis.com/v1/spaces/', `${wide}{8,20}/messages\\?key=${wide}{30,50}&token=${wide}{30,60}(?:%3D)?`],
    ],
  },
  {
    name: 'zapier_webhook',
    source: 'https://help.zapier.com/hc/en-us/articles/8496288690317',
    forms: [['hooks.zapier.com/hooks/catch/', '\\d{4,12}/[A-Za-z0-9]{5,12}']],
  },
  {
    name: 'linear_key',
    source: 'https://linear.app/developers/graphql#personal-api-keys',
    forms: [
      ['lin_api_', `${word}{32,128}`],
      ['lin_oauth_', `${hex}{64}`],
      ['lin_wh_', `${word}{32,64}`],
    ],
  },
  {
    name: 'notion_token',
    source: 'https://developers.notion.com/changelog/changes-to-notion-api-token-format',
    forms: [
      ['ntn_', `${word}{43,50}`],
      ['secret_', `${word}{43}`],
    ],
  },
  {
    name: 'figma_token',
    source: 'https://developers.figma.com/docs/rest-api/authentication/',
    forms: [
      ['figd_', `${wide}{40,200}`],
      ['figo_', `${wide}{40,200}`],
    ],
  },
  {
    name: 'asana_token',
    source: 'https://developers.asana.com/docs/personal-access-token',
    forms: [
      ['2/', '\\d{13,20}/\\d{13,20}:[0-9a-f]{32}'],
      ['1/', '\\d{13,20}:[0-9a-f]{32}'],
    ],
  },
  {
    name: 'clickup_token',
    source: 'https://developer.clickup.com/docs/authentication',
    forms: [['pk_', '\\d{5,12}_[A-Z0-9]{32}']],
  },
  {
    name: 'typeform_token',
    source: 'https://www.typeform.com/developers/get-started/personal-access-token/',
    forms: [['tfp_', '[A-Za-z0-9_.=-]{44,70}']],
  },
  {
    name: 'hubspot_token',
    source: 'https://developers.hubspot.com/docs/apps/legacy-apps/private-apps/overview',
    forms: [
      ['pat-na1-', uuid],
      ['pat-na2-', uuid],
      ['pat-eu1-', uuid],
      ['pat-ap1-', uuid],
    ],
  },
  {
    name: 'okta_token',
    source: 'https://developer.okta.com/docs/guides/create-an-api-token/main/',
    forms: [['00', `(?=${wide}{0,39}[A-Z])(?=${wide}{0,39}[a-z])${wide}{40}`]],
  },
  {
    name: 'contentful_token',
    source: 'https://www.contentful.com/developers/docs/references/authentication/',
    forms: [['CFPAT-', `${wide}{43}`]],
  },
  {
    name: 'frameio_token',
    source: 'https://developer.frame.io/docs/getting-started/authentication',
    forms: [['fio-u-', '[A-Za-z0-9_=-]{64}']],
  },
  {
    name: 'intra42_secret',
    source: 'https://api.intra.42.fr/apidoc/guides/getting_started',
    forms: [
      ['s-s4t2ud-', `${hex}{64}`],
      ['s-s4t2af-', `${hex}{64}`],
    ],
  },
  {
    name: 'sendgrid_api_key',
    source: 'https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys',
    forms: [['SG.', `${wide}{16,32}\\.${wide}{16,64}`]],
  },
  {
    name: 'mailgun_key',
    source: 'https://documentation.mailgun.com/docs/mailgun/user-manual/get-started',
    forms: [
      ['key-', `${hex}{32}`],
      ['pubkey-', `${hex}{32}`],
    ],
  },
  {
    name: 'brevo_api_key',
    source: 'https://developers.brevo.com/docs/getting-started',
    forms: [
      ['xkeysib-', `${hex}{64}-${word}{16}`],
      ['xsmtpsib-', `${hex}{64}-${word}{16}`],
    ],
  },
  { name: 'twilio_api_key', source: 'https://www.twilio.com/docs/iam/api-keys', forms: [['SK', '[0-9a-f]{32}']] },
  {
    name: 'resend_api_key',
    source: 'https://resend.com/docs/dashboard/api-keys/introduction',
    forms: [['re_', `${word}{8}_${word}{24}`]],
  },
  {
    name: 'mailersend_key',
    source: 'https://developers.mailersend.com/general.html#authentication',
    forms: [['mlsn.', `${hex}{64}`]],
  },
  {
    name: 'klaviyo_key',
    source: 'https://developers.klaviyo.com/en/docs/authenticate_',
    forms: [['pk_', `${hex}{34}`]],
  },
  {
    name: 'adobe_secret',
    source: 'https://developer.adobe.com/developer-console/docs/guides/authentication/',
    forms: [['p8e-', '[A-Za-z0-9_-]{32}']],
  },
  {
    name: 'dropbox_token',
    source: 'https://www.dropbox.com/developers/documentation/http/documentation',
    forms: [['sl.', `${wide}{130,1600}`]],
  },
  {
    name: 'zoho_token',
    source: 'https://www.zoho.com/crm/developer/docs/api/v8/access-refresh.html',
    forms: [['1000.', `${hex}{32}\\.${hex}{32}`]],
  },
  {
    name: 'salesforce_token',
    source:
      'https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/intro_oauth_and_connected_apps.htm',
    forms: [['00D', `${word}{12,15}![A-Za-z0-9_.]{80,130}`]],
  },
];

/** A bot's token begins with its id in base64, whose first two characters are those of a digit. */
function discordForms(): SecretFormats['forms'] {
  const rest = `${wide}{22,26}\\.${wide}{6}\\.${wide}{27,40}`;
  return ['MT', 'Mj', 'Mz', 'ND', 'NT', 'Nj', 'Nz', 'OD', 'OT'].map((prefix) => [prefix, rest] as const);
}
