/**
 * Credentials of payment, shops, shipping, maps, social networks, and those of no one vendor.
 */
import { hex, uuid, wide, word, type SecretFormats } from './secret-format.ts';

/** See `SecretFormats`. */
export const moneyFormats: readonly SecretFormats[] = [
  {
    name: 'stripe_secret_key',
    source: 'https://docs.stripe.com/keys',
    forms: [
      ['sk_live_', `${word}{10,250}`],
      ['sk_test_', `${word}{10,250}`],
      ['sk_prod_', `${word}{10,250}`],
    ],
  },
  {
    name: 'stripe_restricted_key',
    source: 'https://docs.stripe.com/keys#limit-access',
    forms: [
      ['rk_live_', `${word}{10,250}`],
      ['rk_test_', `${word}{10,250}`],
      ['rk_prod_', `${word}{10,250}`],
    ],
  },
  {
    name: 'stripe_webhook_secret',
    source: 'https://docs.stripe.com/webhooks#verify-official-libraries',
    forms: [['whsec_', '[A-Za-z0-9+/]{24,100}={0,2}']],
  },
  {
    name: 'shopify_token',
    source: 'https://shopify.dev/docs/apps/build/authentication-authorization/access-tokens',
    forms: ['shpat_', 'shpca_', 'shppa_', 'shpss_', 'shpua_', 'shptka_'].map(
      (prefix) => [prefix, `${word}{32,64}`] as const,
    ),
  },
  {
    name: 'square_token',
    source: 'https://developer.squareup.com/docs/build-basics/access-tokens',
    forms: [
      ['EAAA', `${wide}{56,64}`],
      ['sq0atp-', `${wide}{22}`],
    ],
  },
  {
    name: 'square_secret',
    source: 'https://developer.squareup.com/docs/oauth-api/overview',
    forms: [['sq0csp-', `${wide}{43}`]],
  },
  {
    name: 'braintree_token',
    source: 'https://developer.paypal.com/braintree/docs/guides/authorization/overview',
    forms: ['access_token$production$', 'access_token$sandbox$'].map(
      (prefix) => [prefix, '[a-z0-9]{16}\\$[0-9a-f]{32}'] as const,
    ),
  },
  {
    name: 'razorpay_key',
    source: 'https://razorpay.com/docs/payments/dashboard/account-settings/api-keys/',
    forms: [
      ['rzp_live_', `${word}{14}`],
      ['rzp_test_', `${word}{14}`],
    ],
  },
  {
    name: 'flutterwave_key',
    source: 'https://developer.flutterwave.com/docs/authentication',
    forms: [
      ['FLWSECK_TEST', '-[0-9a-zA-Z]{12,32}(?:-X)?'],
      ['FLWSECK-', '[0-9a-zA-Z]{12,40}(?:-X)?'],
    ],
  },
  {
    name: 'plaid_token',
    source: 'https://plaid.com/docs/api/tokens/',
    forms: ['access-production-', 'access-sandbox-', 'access-development-'].map((prefix) => [prefix, uuid] as const),
  },
  {
    name: 'easypost_key',
    source: 'https://docs.easypost.com/docs/authentication',
    forms: [
      ['EZAK', `${word}{54}`],
      ['EZTK', `${word}{54}`],
    ],
  },
  {
    name: 'shippo_token',
    source: 'https://docs.goshippo.com/docs/guides_general/authentication/',
    forms: [
      ['shippo_live_', `${hex}{40}`],
      ['shippo_test_', `${hex}{40}`],
    ],
  },
  {
    name: 'duffel_token',
    source: 'https://duffel.com/docs/api/overview/making-requests/authentication',
    forms: [
      ['duffel_live_', '[A-Za-z0-9_=-]{43}'],
      ['duffel_test_', '[A-Za-z0-9_=-]{43}'],
    ],
  },
  {
    name: 'mercadopago_token',
    source: 'https://www.mercadopago.com.br/developers/en/docs/credentials',
    forms: [
      ['APP_USR-', `\\d{12,20}-\\d{6}-${hex}{32}-\\d{6,12}`],
      ['TEST-', `\\d{12,20}-\\d{6}-${hex}{32}-\\d{6,12}`],
    ],
  },
  {
    name: 'midtrans_key',
    source: 'https://docs.midtrans.com/docs/midtrans-account',
    forms: [['Mid-server-', `${wide}{20,40}`]],
  },
  {
    name: 'lob_key',
    source: 'https://docs.lob.com/#tag/Authentication',
    forms: [
      ['live_', `${hex}{35}`],
      ['test_', `${hex}{35}`],
    ],
  },
  {
    name: 'mapbox_secret_token',
    source: 'https://docs.mapbox.com/help/dive-deeper/access-tokens/',
    forms: [
      ['sk.eyJ', '[A-Za-z0-9_-]{40,160}\\.[A-Za-z0-9_-]{20,40}'],
      ['tk.eyJ', '[A-Za-z0-9_-]{40,160}\\.[A-Za-z0-9_-]{20,40}'],
    ],
  },
  {
    name: 'facebook_token',
    source: 'https://developers.facebook.com/docs/facebook-login/guides/access-tokens/',
    forms: [['EAA', `${word}{100,250}`]],
  },
  {
    name: 'instagram_token',
    source: 'https://developers.facebook.com/docs/instagram-platform/',
    forms: [
      ['IGQV', `${wide}{100,250}`],
      ['IGAA', `${wide}{100,250}`],
    ],
  },
  {
    name: 'twitter_bearer_token',
    source: 'https://docs.x.com/fundamentals/authentication/oauth-2-0/bearer-tokens',
    forms: [['AAAAAAAAAAAAAAAAAAAAA', '[A-Za-z0-9%]{60,120}']],
  },
  {
    name: 'settlemint_token',
    source: 'https://github.com/settlemint/docs',
    forms: ['sm_pat_', 'sm_aat_', 'sm_sat_'].map((prefix) => [prefix, `${word}{16}`] as const),
  },
  {
    // This gateway's own.
    name: 'kt_gateway_key',
    source: 'https://keeptrusts.com/docs',
    forms: [['kt_gk_', `${wide}{16,200}`]],
  },
  { name: 'kt_access_key', source: 'https://keeptrusts.com/docs', forms: [['kt_ak_', `${wide}{16,200}`]] },
  {
    // Three parts in base64url, of which the first two are JSON objects.
    name: 'jwt',
    source: 'https://www.rfc-editor.org/rfc/rfc7519#section-3.1',
    forms: [['eyJ', `${wide}{8,1000}\\.eyJ${wide}{8,1900}\\.${wide}{16,700}`]],
  },
];
