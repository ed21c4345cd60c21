// Made by 'npm run generate' from the definitions in src/; not to be edited.
'use strict';
const validate = validate52;

const schema19 = {"type":["object","null"],"additionalProperties":false,"properties":{"action":{"type":"string","enum":["redact","block","escalate"]},"entities":{"anyOf":[{"const":"structured"},{"const":"all"},{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["email","payment_card","iban","us_ssn","us_itin","uk_nhs","uk_nino","de_tax_id","fr_nir","es_national_id","it_tax_code","nl_bsn","in_aadhaar","br_cpf","ca_sin","pl_pesel","se_personnummer","be_national_number","pt_nif","ch_ahv","fi_hetu","au_tfn","cn_resident_id","us_npi","us_dea","us_mbi","vehicle_id","imei","crypto_address","ip_address","mac_address","phone","date_of_birth","medical_record_number","health_plan_id","account_number","license_number","vehicle_plate","device_id","passport","card_security_code","card_expiry","url","person","location","street_address","organization","date","age","nationality","title"]}}]},"healthcare_mode":{"type":"boolean"},"pci_mode":{"type":"boolean"},"detect_patterns":{"anyOf":[{"type":"array","items":{"type":"string","minLength":1,"maxLength":1000}},{"type":"object","propertyNames":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9_-]{0,63}$"},"additionalProperties":{"type":"string","minLength":1,"maxLength":1000}}]},"redaction":{"type":"object","additionalProperties":false,"properties":{"marker_format":{"type":"string","enum":["label","asterisks","partial","hash"]},"hash_key_ref":{"oneOf":[{"type":"object","properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$"}},"required":["env"],"additionalProperties":false},{"type":"object","properties":{"file":{"type":"string","minLength":1}},"required":["file"],"additionalProperties":false}]},"custom_markers":{"type":"object","additionalProperties":{"type":"string","maxLength":200}},"preserve_length":{"type":"boolean"},"include_metadata":{"type":"boolean"},"restore":{"type":"boolean"},"restore_in_tools":{"type":"boolean"}}},"mode":{"type":"string","enum":["enforce","observe"]},"phases":{"type":"array","items":{"type":"string","enum":["input","output"]},"minItems":1,"uniqueItems":true},"exceptions":{"type":"array","items":{"type":"object","properties":{"value":{"type":"string","minLength":1},"term":{"type":"string","minLength":1},"pattern":{"type":"string","minLength":1},"reason":{"type":"string","minLength":1,"maxLength":500},"expires":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}([Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2}))?$"}},"required":["reason"],"oneOf":[{"required":["value"]},{"required":["term"]},{"required":["pattern"]}],"additionalProperties":false}},"uninspectable":{"type":"string","enum":["allow","block"]},"stream":{"type":"string","enum":["buffered"]}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = (text) => { let n = 0; for (const _ of text) n += 1; return n; };
const pattern3 = new RegExp("^[A-Za-z][A-Za-z0-9_-]{0,63}$", "u");
const pattern4 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
const pattern5 = new RegExp("^\\d{4}-\\d{2}-\\d{2}([Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2}))?$", "u");

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema19.type}});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema19.properties, key0))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.action !== undefined){
let data0 = data.action;
if(typeof data0 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data0 === "redact") || (data0 === "block")) || (data0 === "escalate"))){
vErrors = added(vErrors, {instancePath:instancePath+"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues: schema19.properties.action.enum}});
errors++;
}
}
if(data.entities !== undefined){
let data1 = data.entities;
const _errs5 = errors;
let valid1 = false;
const _errs6 = errors;
if("structured" !== data1){
vErrors = added(vErrors, {instancePath:instancePath+"/entities",schemaPath:"#/properties/entities/anyOf/0/const",keyword:"const",params:{allowedValue: "structured"}});
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
const _errs7 = errors;
if("all" !== data1){
vErrors = added(vErrors, {instancePath:instancePath+"/entities",schemaPath:"#/properties/entities/anyOf/1/const",keyword:"const",params:{allowedValue: "all"}});
errors++;
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
const _errs8 = errors;
if(Array.isArray(data1)){
if(data1.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/entities",schemaPath:"#/properties/entities/anyOf/2/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/entities/" + i0,schemaPath:"#/properties/entities/anyOf/2/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((((((((((((((((data2 === "email") || (data2 === "payment_card")) || (data2 === "iban")) || (data2 === "us_ssn")) || (data2 === "us_itin")) || (data2 === "uk_nhs")) || (data2 === "uk_nino")) || (data2 === "de_tax_id")) || (data2 === "fr_nir")) || (data2 === "es_national_id")) || (data2 === "it_tax_code")) || (data2 === "nl_bsn")) || (data2 === "in_aadhaar")) || (data2 === "br_cpf")) || (data2 === "ca_sin")) || (data2 === "pl_pesel")) || (data2 === "se_personnummer")) || (data2 === "be_national_number")) || (data2 === "pt_nif")) || (data2 === "ch_ahv")) || (data2 === "fi_hetu")) || (data2 === "au_tfn")) || (data2 === "cn_resident_id")) || (data2 === "us_npi")) || (data2 === "us_dea")) || (data2 === "us_mbi")) || (data2 === "vehicle_id")) || (data2 === "imei")) || (data2 === "crypto_address")) || (data2 === "ip_address")) || (data2 === "mac_address")) || (data2 === "phone")) || (data2 === "date_of_birth")) || (data2 === "medical_record_number")) || (data2 === "health_plan_id")) || (data2 === "account_number")) || (data2 === "license_number")) || (data2 === "vehicle_plate")) || (data2 === "device_id")) || (data2 === "passport")) || (data2 === "card_security_code")) || (data2 === "card_expiry")) || (data2 === "url")) || (data2 === "person")) || (data2 === "location")) || (data2 === "street_address")) || (data2 === "organization")) || (data2 === "date")) || (data2 === "age")) || (data2 === "nationality")) || (data2 === "title"))){
vErrors = added(vErrors, {instancePath:instancePath+"/entities/" + i0,schemaPath:"#/properties/entities/anyOf/2/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.entities.anyOf[2].items.enum}});
errors++;
}
}
let i1 = data1.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data1[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = added(vErrors, {instancePath:instancePath+"/entities",schemaPath:"#/properties/entities/anyOf/2/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/entities",schemaPath:"#/properties/entities/anyOf/2/type",keyword:"type",params:{type: "array"}});
errors++;
}
var _valid0 = _errs8 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
vErrors = added(vErrors, {instancePath:instancePath+"/entities",schemaPath:"#/properties/entities/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
}
if(data.healthcare_mode !== undefined){
if(typeof data.healthcare_mode !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/healthcare_mode",schemaPath:"#/properties/healthcare_mode/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.pci_mode !== undefined){
if(typeof data.pci_mode !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/pci_mode",schemaPath:"#/properties/pci_mode/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.detect_patterns !== undefined){
let data5 = data.detect_patterns;
const _errs17 = errors;
let valid5 = false;
const _errs18 = errors;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i2=0; i2<len1; i2++){
let data6 = data5[i2];
if(typeof data6 === "string"){
if(func2(data6) > 1000){
vErrors = added(vErrors, {instancePath:instancePath+"/detect_patterns/" + i2,schemaPath:"#/properties/detect_patterns/anyOf/0/items/maxLength",keyword:"maxLength",params:{limit: 1000}});
errors++;
}
if(func2(data6) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/detect_patterns/" + i2,schemaPath:"#/properties/detect_patterns/anyOf/0/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/detect_patterns/" + i2,schemaPath:"#/properties/detect_patterns/anyOf/0/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/detect_patterns",schemaPath:"#/properties/detect_patterns/anyOf/0/type",keyword:"type",params:{type: "array"}});
errors++;
}
var _valid1 = _errs18 === errors;
valid5 = valid5 || _valid1;
const _errs22 = errors;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 in data5){
const _errs24 = errors;
if(typeof key1 === "string"){
if(!pattern3.test(key1)){
vErrors = added(vErrors, {instancePath:instancePath+"/detect_patterns",schemaPath:"#/properties/detect_patterns/anyOf/1/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_-]{0,63}$"},propertyName:key1});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/detect_patterns",schemaPath:"#/properties/detect_patterns/anyOf/1/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key1});
errors++;
}
var valid8 = _errs24 === errors;
if(!valid8){
vErrors = added(vErrors, {instancePath:instancePath+"/detect_patterns",schemaPath:"#/properties/detect_patterns/anyOf/1/propertyNames",keyword:"propertyNames",params:{propertyName: key1}});
errors++;
}
}
for(const key2 in data5){
let data7 = data5[key2];
if(typeof data7 === "string"){
if(func2(data7) > 1000){
vErrors = added(vErrors, {instancePath:instancePath+"/detect_patterns/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/detect_patterns/anyOf/1/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 1000}});
errors++;
}
if(func2(data7) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/detect_patterns/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/detect_patterns/anyOf/1/additionalProperties/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/detect_patterns/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/detect_patterns/anyOf/1/additionalProperties/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/detect_patterns",schemaPath:"#/properties/detect_patterns/anyOf/1/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid1 = _errs22 === errors;
valid5 = valid5 || _valid1;
if(!valid5){
vErrors = added(vErrors, {instancePath:instancePath+"/detect_patterns",schemaPath:"#/properties/detect_patterns/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
}
}
if(data.redaction !== undefined){
let data8 = data.redaction;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key3 in data8){
if(!(((((((key3 === "marker_format") || (key3 === "hash_key_ref")) || (key3 === "custom_markers")) || (key3 === "preserve_length")) || (key3 === "include_metadata")) || (key3 === "restore")) || (key3 === "restore_in_tools"))){
vErrors = added(vErrors, {instancePath:instancePath+"/redaction",schemaPath:"#/properties/redaction/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data8.marker_format !== undefined){
let data9 = data8.marker_format;
if(typeof data9 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/redaction/marker_format",schemaPath:"#/properties/redaction/properties/marker_format/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data9 === "label") || (data9 === "asterisks")) || (data9 === "partial")) || (data9 === "hash"))){
vErrors = added(vErrors, {instancePath:instancePath+"/redaction/marker_format",schemaPath:"#/properties/redaction/properties/marker_format/enum",keyword:"enum",params:{allowedValues: schema19.properties.redaction.properties.marker_format.enum}});
errors++;
}
}
if(data8.hash_key_ref !== undefined){
let data10 = data8.hash_key_ref;
const _errs35 = errors;
let valid11 = false;
let passing0 = null;
const _errs36 = errors;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.env === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/redaction/hash_key_ref",schemaPath:"#/properties/redaction/properties/hash_key_ref/oneOf/0/required",keyword:"required",params:{missingProperty: "env"}});
errors++;
}
for(const key4 in data10){
if(!(key4 === "env")){
vErrors = added(vErrors, {instancePath:instancePath+"/redaction/hash_key_ref",schemaPath:"#/properties/redaction/properties/hash_key_ref/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}});
errors++;
}
}
if(data10.env !== undefined){
let data11 = data10.env;
if(typeof data11 === "string"){
if(!pattern4.test(data11)){
vErrors = added(vErrors, {instancePath:instancePath+"/redaction/hash_key_ref/env",schemaPath:"#/properties/redaction/properties/hash_key_ref/oneOf/0/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/redaction/hash_key_ref/env",schemaPath:"#/properties/redaction/properties/hash_key_ref/oneOf/0/properties/env/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/redaction/hash_key_ref",schemaPath:"#/properties/redaction/properties/hash_key_ref/oneOf/0/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid2 = _errs36 === errors;
if(_valid2){
valid11 = true;
passing0 = 0;
var props1 = true;
}
const _errs41 = errors;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.file === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/redaction/hash_key_ref",schemaPath:"#/properties/redaction/properties/hash_key_ref/oneOf/1/required",keyword:"required",params:{missingProperty: "file"}});
errors++;
}
for(const key5 in data10){
if(!(key5 === "file")){
vErrors = added(vErrors, {instancePath:instancePath+"/redaction/hash_key_ref",schemaPath:"#/properties/redaction/properties/hash_key_ref/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}});
errors++;
}
}
if(data10.file !== undefined){
let data12 = data10.file;
if(typeof data12 === "string"){
if(func2(data12) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/redaction/hash_key_ref/file",schemaPath:"#/properties/redaction/properties/hash_key_ref/oneOf/1/properties/file/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/redaction/hash_key_ref/file",schemaPath:"#/properties/redaction/properties/hash_key_ref/oneOf/1/properties/file/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/redaction/hash_key_ref",schemaPath:"#/properties/redaction/properties/hash_key_ref/oneOf/1/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid2 = _errs41 === errors;
if(_valid2 && valid11){
valid11 = false;
passing0 = [passing0, 1];
}
else {
if(_valid2){
valid11 = true;
passing0 = 1;
if(props1 !== true){
props1 = true;
}
}
}
if(!valid11){
vErrors = added(vErrors, {instancePath:instancePath+"/redaction/hash_key_ref",schemaPath:"#/properties/redaction/properties/hash_key_ref/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs35;
if(vErrors !== null){
if(_errs35){
vErrors.length = _errs35;
}
else {
vErrors = null;
}
}
}
}
if(data8.custom_markers !== undefined){
let data13 = data8.custom_markers;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key6 in data13){
let data14 = data13[key6];
if(typeof data14 === "string"){
if(func2(data14) > 200){
vErrors = added(vErrors, {instancePath:instancePath+"/redaction/custom_markers/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/redaction/properties/custom_markers/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 200}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/redaction/custom_markers/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/redaction/properties/custom_markers/additionalProperties/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/redaction/custom_markers",schemaPath:"#/properties/redaction/properties/custom_markers/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data8.preserve_length !== undefined){
if(typeof data8.preserve_length !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/redaction/preserve_length",schemaPath:"#/properties/redaction/properties/preserve_length/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data8.include_metadata !== undefined){
if(typeof data8.include_metadata !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/redaction/include_metadata",schemaPath:"#/properties/redaction/properties/include_metadata/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data8.restore !== undefined){
if(typeof data8.restore !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/redaction/restore",schemaPath:"#/properties/redaction/properties/restore/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data8.restore_in_tools !== undefined){
if(typeof data8.restore_in_tools !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/redaction/restore_in_tools",schemaPath:"#/properties/redaction/properties/restore_in_tools/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/redaction",schemaPath:"#/properties/redaction/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.mode !== undefined){
let data19 = data.mode;
if(typeof data19 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data19 === "enforce") || (data19 === "observe"))){
vErrors = added(vErrors, {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues: schema19.properties.mode.enum}});
errors++;
}
}
if(data.phases !== undefined){
let data20 = data.phases;
if(Array.isArray(data20)){
if(data20.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/phases",schemaPath:"#/properties/phases/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len2 = data20.length;
for(let i3=0; i3<len2; i3++){
let data21 = data20[i3];
if(typeof data21 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/phases/" + i3,schemaPath:"#/properties/phases/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data21 === "input") || (data21 === "output"))){
vErrors = added(vErrors, {instancePath:instancePath+"/phases/" + i3,schemaPath:"#/properties/phases/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.phases.items.enum}});
errors++;
}
}
let i4 = data20.length;
let j1;
if(i4 > 1){
const indices1 = {};
for(;i4--;){
let item1 = data20[i4];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
vErrors = added(vErrors, {instancePath:instancePath+"/phases",schemaPath:"#/properties/phases/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j1}});
errors++;
break;
}
indices1[item1] = i4;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/phases",schemaPath:"#/properties/phases/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.exceptions !== undefined){
let data22 = data.exceptions;
if(Array.isArray(data22)){
const len3 = data22.length;
for(let i5=0; i5<len3; i5++){
let data23 = data22[i5];
const _errs69 = errors;
let valid20 = false;
let passing1 = null;
const _errs70 = errors;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.value === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i5,schemaPath:"#/properties/exceptions/items/oneOf/0/required",keyword:"required",params:{missingProperty: "value"}});
errors++;
}
}
var _valid3 = _errs70 === errors;
if(_valid3){
valid20 = true;
passing1 = 0;
}
const _errs71 = errors;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.term === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i5,schemaPath:"#/properties/exceptions/items/oneOf/1/required",keyword:"required",params:{missingProperty: "term"}});
errors++;
}
}
var _valid3 = _errs71 === errors;
if(_valid3 && valid20){
valid20 = false;
passing1 = [passing1, 1];
}
else {
if(_valid3){
valid20 = true;
passing1 = 1;
}
const _errs72 = errors;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.pattern === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i5,schemaPath:"#/properties/exceptions/items/oneOf/2/required",keyword:"required",params:{missingProperty: "pattern"}});
errors++;
}
}
var _valid3 = _errs72 === errors;
if(_valid3 && valid20){
valid20 = false;
passing1 = [passing1, 2];
}
else {
if(_valid3){
valid20 = true;
passing1 = 2;
}
}
}
if(!valid20){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i5,schemaPath:"#/properties/exceptions/items/oneOf",keyword:"oneOf",params:{passingSchemas: passing1}});
errors++;
}
else {
errors = _errs69;
if(vErrors !== null){
if(_errs69){
vErrors.length = _errs69;
}
else {
vErrors = null;
}
}
}
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.reason === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i5,schemaPath:"#/properties/exceptions/items/required",keyword:"required",params:{missingProperty: "reason"}});
errors++;
}
for(const key7 in data23){
if(!(((((key7 === "value") || (key7 === "term")) || (key7 === "pattern")) || (key7 === "reason")) || (key7 === "expires"))){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i5,schemaPath:"#/properties/exceptions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}});
errors++;
}
}
if(data23.value !== undefined){
let data24 = data23.value;
if(typeof data24 === "string"){
if(func2(data24) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i5+"/value",schemaPath:"#/properties/exceptions/items/properties/value/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i5+"/value",schemaPath:"#/properties/exceptions/items/properties/value/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data23.term !== undefined){
let data25 = data23.term;
if(typeof data25 === "string"){
if(func2(data25) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i5+"/term",schemaPath:"#/properties/exceptions/items/properties/term/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i5+"/term",schemaPath:"#/properties/exceptions/items/properties/term/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data23.pattern !== undefined){
let data26 = data23.pattern;
if(typeof data26 === "string"){
if(func2(data26) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i5+"/pattern",schemaPath:"#/properties/exceptions/items/properties/pattern/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i5+"/pattern",schemaPath:"#/properties/exceptions/items/properties/pattern/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data23.reason !== undefined){
let data27 = data23.reason;
if(typeof data27 === "string"){
if(func2(data27) > 500){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i5+"/reason",schemaPath:"#/properties/exceptions/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 500}});
errors++;
}
if(func2(data27) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i5+"/reason",schemaPath:"#/properties/exceptions/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i5+"/reason",schemaPath:"#/properties/exceptions/items/properties/reason/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data23.expires !== undefined){
let data28 = data23.expires;
if(typeof data28 === "string"){
if(!pattern5.test(data28)){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i5+"/expires",schemaPath:"#/properties/exceptions/items/properties/expires/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}([Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2}))?$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i5+"/expires",schemaPath:"#/properties/exceptions/items/properties/expires/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i5,schemaPath:"#/properties/exceptions/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions",schemaPath:"#/properties/exceptions/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.uninspectable !== undefined){
let data29 = data.uninspectable;
if(typeof data29 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/uninspectable",schemaPath:"#/properties/uninspectable/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data29 === "allow") || (data29 === "block"))){
vErrors = added(vErrors, {instancePath:instancePath+"/uninspectable",schemaPath:"#/properties/uninspectable/enum",keyword:"enum",params:{allowedValues: schema19.properties.uninspectable.enum}});
errors++;
}
}
if(data.stream !== undefined){
let data30 = data.stream;
if(typeof data30 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/stream",schemaPath:"#/properties/stream/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(data30 === "buffered")){
vErrors = added(vErrors, {instancePath:instancePath+"/stream",schemaPath:"#/properties/stream/enum",keyword:"enum",params:{allowedValues: schema19.properties.stream.enum}});
errors++;
}
}
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

function added(errors, error) {
  if (errors === null) return [error];
  errors.push(error);
  return errors;
}
exports.validatePart = (value) => (validate(value) ? [] : validate.errors);
