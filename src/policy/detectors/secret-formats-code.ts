/**
 * Credentials of code hosts, package registries, build and deployment services, and stores of secrets.
 */
import { hex, wide, word, type SecretFormats } from './secret-format.ts';

/** See `SecretFormats`. */
export const codeFormats: readonly SecretFormats[] = [
  {
    name: 'github_token',
    source:
      'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats',
    forms: [
      ['github_pat_', '[A-Za-z0-9_]{36,100}'],
      ['ghp_', `${word}{36,255}`],
      ['gho_', `${word}{36,255}`],
      ['ghu_', `${word}{36,255}`],
      ['ghs_', '[A-Za-z0-9_.-]{36,2000}'],
      ['ghr_', `${word}{36,255}`],
    ],
  },
  {
    name: 'gitlab_token',
    source: 'https://docs.gitlab.com/security/tokens/#token-prefixes',
    forms: [
      ['glpat-', '[A-Za-z0-9_.-]{20,300}'],
      ['gldt-', `${wide}{20,60}`],
      ['glrt-', '[A-Za-z0-9_.-]{20,300}'],
      ['glrtr-', '[A-Za-z0-9_.-]{20,300}'],
      ['glptt-', `${hex}{40}`],
      ['glcbt-', '[A-Za-z0-9_.-]{20,300}'],
      ['gloas-', `${wide}{64}`],
      ['glffct-', `${wide}{20,60}`],
      ['glft-', `${wide}{20,80}`],
      ['glimt-', `${wide}{25,60}`],
      ['glagent-', `${wide}{50,80}`],
      ['glsoat-', `${wide}{20,60}`],
      ['glwt-', `${wide}{20,60}`],
      ['GR1348941', `${wide}{20}`],
      ['_gitlab_session=', `${hex}{32}`],
    ],
  },
  {
    name: 'bitbucket_token',
    source: 'https://support.atlassian.com/bitbucket-cloud/docs/app-passwords/',
    forms: [
      ['ATBB', `${word}{28,36}`],
      ['ATCTT3', '[A-Za-z0-9_=-]{100,260}'],
    ],
  },
  {
    name: 'atlassian_token',
    source: 'https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/',
    forms: [['ATATT3', '[A-Za-z0-9_=-]{100,260}']],
  },
  {
    name: 'npm_token',
    source: 'https://github.blog/changelog/2021-09-23-npm-has-a-new-access-token-format/',
    forms: [['npm_', `${word}{36}`]],
  },
  {
    name: 'pypi_token',
    source: 'https://pypi.org/help/#apitoken',
    forms: [['pypi-', `AgE${wide}{50,1000}`]],
  },
  { name: 'rubygems_key', source: 'https://guides.rubygems.org/api-key-scopes/', forms: [['rubygems_', `${hex}{48}`]] },
  {
    name: 'crates_token',
    source: 'https://blog.rust-lang.org/2020/07/14/crates-io-security-advisory.html',
    forms: [['cio', `${word}{32}`]],
  },
  {
    name: 'nuget_key',
    source: 'https://learn.microsoft.com/en-us/nuget/nuget-org/scoped-api-keys',
    forms: [['oy2', '[a-z0-9]{43}']],
  },
  {
    name: 'clojars_token',
    source: 'https://github.com/clojars/clojars-web/wiki/Deploy-Tokens',
    forms: [['CLOJARS_', '[a-z0-9]{60}']],
  },
  {
    name: 'deno_token',
    source: 'https://docs.deno.com/deploy/',
    forms: [
      ['ddp_', `${word}{36}`],
      ['ddw_', `${word}{36}`],
    ],
  },
  {
    name: 'docker_token',
    source: 'https://docs.docker.com/security/access-tokens/',
    forms: [
      ['dckr_pat_', `${wide}{27,40}`],
      ['dckr_oat_', `${wide}{32,40}`],
    ],
  },
  {
    name: 'jfrog_token',
    source: 'https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens',
    forms: [
      ['AKCp', `${word}{68,70}`],
      ['cmVmdGtu', `${word}{56}`],
    ],
  },
  {
    name: 'pulumi_token',
    source: 'https://www.pulumi.com/docs/pulumi-cloud/access-management/access-tokens/',
    forms: [['pul-', `${hex}{40}`]],
  },
  {
    name: 'vault_token',
    source: 'https://developer.hashicorp.com/vault/docs/concepts/tokens#token-prefixes',
    forms: [
      ['hvs.', `${wide}{24,300}`],
      ['hvb.', `${wide}{100,400}`],
      ['hvr.', `${wide}{24,300}`],
    ],
  },
  {
    name: 'doppler_token',
    source: 'https://docs.doppler.com/reference/auth-token-formats',
    forms: [
      ['dp.pt.', `${word}{40,44}`],
      ['dp.st.', '[A-Za-z0-9_.-]{40,90}'],
      ['dp.sa.', `${word}{40,44}`],
      ['dp.ct.', `${word}{40,44}`],
      ['dp.scim.', `${word}{40,44}`],
      ['dp.audit.', `${word}{40,44}`],
    ],
  },
  {
    name: 'infisical_token',
    source: 'https://infisical.com/docs/documentation/platform/token',
    forms: [['st.', `${hex}{24}\\.${hex}{32}\\.${hex}{32}`]],
  },
  {
    name: 'onepassword_token',
    source: 'https://developer.1password.com/docs/service-accounts/security/',
    forms: [['ops_eyJ', '[A-Za-z0-9+/=_-]{100,1500}']],
  },
  {
    name: 'onepassword_secret_key',
    source: 'https://support.1password.com/secret-key/',
    forms: [['A3-', '[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})(?:-[A-Z0-9]{5}){3}']],
  },
  {
    name: 'age_secret_key',
    source: 'https://age-encryption.org/v1',
    forms: [
      ['AGE-SECRET-KEY-1', '[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}'],
      ['AGE-PLUGIN-', '[A-Z0-9]{1,20}-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58,200}'],
    ],
  },
  {
    name: 'prefect_token',
    source: 'https://docs.prefect.io/v3/how-to-guides/cloud/manage-users/api-keys',
    forms: [
      ['pnu_', `${word}{36}`],
      ['pnb_', `${word}{36}`],
    ],
  },
  {
    name: 'octopus_key',
    source: 'https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key',
    forms: [['API-', '(?=[A-Z]{0,31}[0-9])[A-Z0-9]{26,32}']],
  },
  {
    name: 'sourcegraph_token',
    source: 'https://sourcegraph.com/docs/cli/how-tos/revoking_an_access_token',
    forms: [
      ['sgp_', `(?:${hex}{16}_|local_)?${hex}{40}`],
      ['slk_', `${hex}{64}`],
      ['sgd_', `${hex}{64}`],
    ],
  },
  {
    name: 'buildkite_token',
    source: 'https://buildkite.com/docs/platform/security/tokens',
    forms: [
      ['bkua_', `${hex}{40}`],
      ['bkat_', `${word}{40,60}`],
      ['bkct_', `${word}{40,60}`],
    ],
  },
  {
    name: 'circleci_token',
    source: 'https://circleci.com/docs/managing-api-tokens/',
    forms: [
      ['CCIPAT_', `${word}{20,24}_${hex}{40}`],
      ['CCIPRJ_', `${word}{20,24}_${hex}{40}`],
    ],
  },
  {
    name: 'snyk_token',
    source: 'https://docs.snyk.io/snyk-api/authentication-for-api/personal-access-tokens-pats',
    forms: [
      ['snyk_uat.', '[A-Za-z0-9_.-]{30,140}'],
      ['snyk_sat.', '[A-Za-z0-9_.-]{30,140}'],
    ],
  },
  {
    name: 'sonar_token',
    source: 'https://docs.sonarsource.com/sonarqube-server/user-guide/managing-tokens/',
    forms: [
      ['squ_', `${word}{40}`],
      ['sqp_', `${word}{40}`],
      ['sqa_', `${word}{40}`],
    ],
  },
  {
    name: 'harness_key',
    source: 'https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys/',
    forms: [
      ['pat.', `${wide}{22}\\.${word}{24}\\.${word}{20}`],
      ['sat.', `${wide}{22}\\.${word}{24}\\.${word}{20}`],
    ],
  },
  { name: 'infracost_key', source: 'https://www.infracost.io/docs/', forms: [['ico-', `${word}{32}`]] },
  {
    name: 'defined_networking_token',
    source: 'https://docs.defined.net/api/defined-networking-api/',
    forms: [['dnkey-', `${wide}{26}-${wide}{52}`]],
  },
  {
    name: 'authress_key',
    source: 'https://authress.io/knowledge-base/docs/authorization/service-clients/',
    forms: ['sc_', 'ext_', 'scauth_', 'authress_'].map(
      (prefix) =>
        [prefix, '[a-z0-9]{5,30}\\.[a-z0-9]{4,6}\\.acc[_-][a-z0-9-]{10,32}\\.[A-Za-z0-9+/_=-]{30,120}'] as const,
    ),
  },
  {
    name: 'workos_key',
    source: 'https://workos.com/docs/reference/api-keys',
    forms: [['sk_a2V5X', `${word}{40,100}`]],
  },
];
