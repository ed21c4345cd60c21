/**
 * The names by which settings speak of what detectors find: data alone, so that a config can be judged without loading any
 * detector. Where the compiler can't, `test/policy/detectors/names.test.ts` compares them with the detectors.
 */

/** The types of `entities: structured`: what can be validated by its form or a check digit. */
export const structuredTypes: readonly string[] = [
  'email',
  'payment_card',
  'iban',
  'us_ssn',
  'us_itin',
  'uk_nhs',
  'uk_nino',
  'de_tax_id',
  'fr_nir',
  'es_national_id',
  'it_tax_code',
  'nl_bsn',
  'in_aadhaar',
  'br_cpf',
  'ca_sin',
  'pl_pesel',
  'se_personnummer',
  'be_national_number',
  'pt_nif',
  'ch_ahv',
  'fi_hetu',
  'au_tfn',
  'cn_resident_id',
  'us_npi',
  'us_dea',
  'us_mbi',
  'vehicle_id',
  'imei',
  'crypto_address',
  'ip_address',
  'mac_address',
  'phone',
];

/** What its label tells, and web addresses. */
const labelledTypes: readonly string[] = [
  'date_of_birth',
  'medical_record_number',
  'health_plan_id',
  'account_number',
  'license_number',
  'vehicle_plate',
  'device_id',
  'passport',
  'card_security_code',
  'card_expiry',
  'url',
];

/** The types that the tagger tells apart, in the order of its weights. */
export const taggedTypes = [
  'person',
  'location',
  'street_address',
  'organization',
  'date',
  'age',
  'nationality',
  'title',
] as const;

/** Every type that `entities` may name. */
export const entityTypes: readonly string[] = [...structuredTypes, ...labelledTypes, ...taggedTypes];

/** The categories of program text that does harm. */
export const hazardCategories = [
  'destructive_command',
  'remote_execution',
  'reverse_shell',
  'bidi_control',
  'script_injection',
  'sql_injection',
  'sql_destruction',
  'dynamic_evaluation',
  'disabled_verification',
] as const;

/** A category of program text that does harm. */
export type HazardCategory = (typeof hazardCategories)[number];

/** How grave a category of harm is. */
export type Severity = 'low' | 'medium' | 'high';

/** The categories of harm, as `block_if` and findings name them. */
export const harmCategories = {
  self_harm: 'high',
  weapons: 'high',
  violence: 'medium',
  extremism: 'high',
  hate: 'medium',
  sexual_minors: 'high',
  sexual_content: 'low',
  drugs: 'medium',
  cyber_crime: 'medium',
  fraud: 'medium',
  harassment: 'low',
  disinformation: 'low',
  privacy: 'medium',
} as const satisfies Readonly<Record<string, Severity>>;

/** A category of harm. */
export type HarmCategory = keyof typeof harmCategories;

/** The industries that have phrases of their own, as `mode` of `safety-filter` names them. */
export const safetyIndustries = ['critical_infrastructure', 'automotive', 'education', 'law_enforcement'] as const;

/** Every language that can be told, by ISO 639-1 code. */
export const languages: readonly string[] = (
  'am ar be bg bn ca cs da de el en es et fa fi fr gu he hi hr hu hy id it ja ka kk km kn ko lo lt lv mk ml mr my ne nl no pa pl pt ' +
  'ro ru si sk sl sr sv sw ta te th tl tr uk ur vi zh'
).split(' ');
