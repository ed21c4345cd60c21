/**
 * Words that make a text one about somebody's health: conditions, medicines and what is done in care. Strong ones tell by themselves;
 * of weak ones, which occur in ordinary talk as well, it takes two. Written from the chapters of ICD-10, the WHO list of
 * essential medicines and the headings of clinical notes; English alone.
 */
import type { Match, Search } from '../detector.ts';
import { isWordAt } from './context.ts';
import { compileTerms } from './terms.ts';

const conditions = `diabetes|diabetic|type 2 diabetes|hypertension|asthma|copd|chronic obstructive pulmonary disease|pneumonia|bronchitis|tuberculosis
influenza|covid-19|hiv|hiv positive|hiv-positive|aids|hepatitis|hepatitis b|hepatitis c|cirrhosis|cancer|carcinoma|melanoma|lymphoma|leukemia|leukaemia|tumor
tumour|metastatic|metastasis|malignancy|sarcoma|myeloma|stroke|ischemic stroke|heart failure|heart attack|myocardial infarction|arrhythmia|atrial fibrillation
angina|coronary artery disease|cardiomyopathy|thrombosis|pulmonary embolism|anemia|anaemia|sepsis|kidney disease|renal failure|kidney failure|dialysis
arthritis|rheumatoid arthritis|osteoporosis|lupus|multiple sclerosis|epilepsy|seizure|seizures|migraine|migraines|dementia|alzheimer's|parkinson's
depression|major depressive disorder|bipolar disorder|schizophrenia|anxiety disorder|generalized anxiety disorder|ptsd|post-traumatic stress disorder|ocd|adhd|autism|anorexia|bulimia
substance use disorder|opioid use disorder|alcohol use disorder|alcoholism|overdose|suicidal|suicidal ideation|pregnant|pregnancy|miscarriage|gestational diabetes|preeclampsia|endometriosis
infertility|abortion|syphilis|gonorrhea|chlamydia|herpes|psoriasis|eczema|crohn's disease|ulcerative colitis|irritable bowel syndrome|gastritis|pancreatitis
appendicitis|celiac disease|gallstones|hypothyroidism|hyperthyroidism|obesity|hyperlipidemia|high cholesterol|gout|fibromyalgia|glaucoma|cataract|sickle cell
cystic fibrosis|hemophilia|down syndrome|concussion|fracture|herniated disc|neuropathy|sleep apnea|insomnia|chronic kidney disease|ckd|congestive heart failure|chf|gerd|uti|urinary tract infection|mrsa`;

const medicines = `metformin|insulin|lisinopril|atorvastatin|simvastatin|rosuvastatin|amlodipine|losartan|metoprolol|atenolol|carvedilol|hydrochlorothiazide|furosemide
warfarin|apixaban|rivaroxaban|clopidogrel|heparin|albuterol|salbutamol|fluticasone|montelukast|prednisone|prednisolone|dexamethasone|amoxicillin|azithromycin
ciprofloxacin|doxycycline|levofloxacin|cephalexin|penicillin|vancomycin|omeprazole|pantoprazole|levothyroxine|sertraline|fluoxetine|escitalopram|citalopram
paroxetine|venlafaxine|duloxetine|bupropion|trazodone|quetiapine|olanzapine|risperidone|aripiprazole|lithium carbonate|lamotrigine|valproate|gabapentin|pregabalin
clonazepam|lorazepam|alprazolam|diazepam|zolpidem|methylphenidate|adderall|oxycodone|hydrocodone|morphine|fentanyl|tramadol|codeine|methadone|buprenorphine
naloxone|ibuprofen|acetaminophen|paracetamol|naproxen|methotrexate|hydroxychloroquine|adalimumab|rituximab|tamoxifen|cisplatin|semaglutide|ozempic
tenofovir|emtricitabine|dolutegravir|biktarvy|truvada|oseltamivir|sumatriptan|levetiracetam|phenytoin|donepezil|levodopa|finasteride|tamsulosin|sildenafil
clozapine|haloperidol|mirtazapine|propranolol|ramipril|spironolactone|digoxin|enoxaparin|tacrolimus|infliximab|trastuzumab|pembrolizumab|letrozole|lamivudine`;

const care = `diagnosis|diagnosed|diagnoses|dx|prognosis|rx|prescription|prescribed|prescriber|chemotherapy|chemo|radiotherapy|radiation therapy|biopsy|mammogram
colonoscopy|endoscopy|mri|mris|mri scan|ct scan|pet scan|ekg|ecg|eeg|pap smear|pacemaker|defibrillator|hip replacement|knee replacement|blood test|lab results|test results|blood pressure|a1c|hba1c|icd-10|icd10|cpt code|medical record|medical records|medical history|mrn|discharge summary|discharged|admitted
inpatient|outpatient|emergency department|intensive care|icu|oncology|oncologist|cardiologist|psychiatrist|psychotherapy|obstetrics|pediatrician|chief complaint|vital signs
treatment plan|allergies|allergic to|surgery|transplant|organ donor|rehab|hospice|hospitalized|hospitalised|phi|hipaa|medicare|medicaid|health insurance`;

const weak = `patient|patients|pt|doctor|physician|nurse|clinic|hospital|treatment|therapy|therapist|symptoms|symptom|pain|fever|cough|nausea|fatigue|dose|dosage|mg|tablet|tablets
medication|medications|medicine|appointment|follow-up|referral|specialist|vaccine|vaccinated|immunization|infection|injury|chronic|acute|disease|disorder|syndrome|illness
health|healthcare|medical|clinical|lab|x-ray|ultrasound|scan|exam|heart rate|bmi|weight loss|insurance member|claim|claims|member id|pharmacy|refill`;

const split = (list: string): readonly string[] => list.split(/[|\n]/);

/** Signs of health, by strength. Loaded and compiled when first asked for. */
export interface HealthSearch extends Search {
  /** As in every search; `health` for what tells by itself, `health_hint` for what does not. */
  find(text: string, from?: number): readonly Match[];
}

function standsAlone(text: string, start: number, end: number): boolean {
  return !isWordAt(text, start - 1) && !isWordAt(text, end);
}

/** Diagnosis codes as they stand in notes: `dx B20`, `ICD-10: E11.9`. The word before is part of what is found. */
const codes =
  /\b(?:dx|icd(?:-?10)?(?:-cm)?|diagnos[ei]s|code)[:# ]{1,3}[A-TV-Z]\d[0-9A-Z](?:\.[0-9A-Z]{1,4})?(?![0-9A-Za-z])/gi;

let search: HealthSearch | null = null;

/** The search for signs of health. */
export function healthSearch(): HealthSearch {
  if (search) return search;
  const strong = compileTerms([conditions, medicines, care].flatMap(split), {
    type: 'health',
    caseSensitive: false,
    standsAlone,
  });
  const hints = compileTerms(split(weak), { type: 'health_hint', caseSensitive: false, standsAlone });
  search = {
    find(text, from = 0) {
      const found = Array.from(text.matchAll(codes), ({ 0: written, index }) => ({
        type: 'health',
        start: index,
        end: index + written.length,
        confidence: 0.9,
      }));
      return [...strong.find(text, from), ...hints.find(text, from), ...found.filter(({ start }) => start >= from)];
    },
    open: (text, from) => Math.min(strong.open(text, from), hints.open(text, from)),
  };
  return search;
}
