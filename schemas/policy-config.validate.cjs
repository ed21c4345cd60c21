// Made by 'npm run generate' from the definitions in src/; not to be edited.
'use strict';
const validate = validate20;

const schema31 = {"type":"object","properties":{"pack":{"type":"object","properties":{"name":{"type":"string","minLength":1,"maxLength":200},"version":{"type":"string","maxLength":200,"pattern":"^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-(0|[1-9][0-9]*|[0-9]*[a-zA-Z-][0-9a-zA-Z-]*)(\\.(0|[1-9][0-9]*|[0-9]*[a-zA-Z-][0-9a-zA-Z-]*))*)?(\\+[0-9a-zA-Z-]+(\\.[0-9a-zA-Z-]+)*)?$"},"enabled":{"type":"boolean"},"description":{"type":"string","maxLength":2000}},"required":["name","version"],"additionalProperties":false},"policies":{"type":"object","properties":{"chain":{"type":"array","items":{"oneOf":[{"type":"string","enum":["prompt-injection","pii-detector","dlp-filter","entity-list-filter","rbac","audit-logger"]},{"type":"object","propertyNames":{"enum":["prompt-injection","pii-detector","dlp-filter","entity-list-filter","rbac","audit-logger"]},"additionalProperties":{"type":["object","null"],"properties":{"when":{"type":"object","properties":{"path":{"oneOf":[{"type":"string","minLength":1},{"type":"array","items":{"type":"string","minLength":1},"minItems":1}]},"header":{"type":"object","propertyNames":{"pattern":"^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"},"additionalProperties":{"oneOf":[{"type":"string","minLength":1},{"type":"array","items":{"type":"string","minLength":1},"minItems":1}]},"minProperties":1},"model":{"oneOf":[{"type":"string","minLength":1},{"type":"array","items":{"type":"string","minLength":1},"minItems":1}]},"team":{"oneOf":[{"type":"string","minLength":1},{"type":"array","items":{"type":"string","minLength":1},"minItems":1}]},"role":{"oneOf":[{"type":"string","minLength":1},{"type":"array","items":{"type":"string","minLength":1},"minItems":1}]},"key":{"oneOf":[{"type":"string","minLength":1},{"type":"array","items":{"type":"string","minLength":1},"minItems":1}]}},"minProperties":1,"additionalProperties":false}},"additionalProperties":false},"minProperties":1,"maxProperties":1}]}},"fail_mode":{"type":"string","enum":["block","allow"]},"mode":{"type":"string","enum":["enforce","observe"]},"uninspectable":{"type":"string","enum":["allow","block"]}},"required":["chain"],"additionalProperties":false},"policy":{"type":["object","null"],"properties":{"prompt-injection":{"type":["object","null"],"additionalProperties":false,"properties":{"response":{"type":"object","additionalProperties":false,"properties":{"action":{"type":"string","enum":["block","log","escalate"]},"message":{"type":"string","minLength":1}}},"roles":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["user","tool","system","developer","assistant"]}},"scope":{"type":"string","enum":["all","last_turn"]},"strictness":{"type":"string","enum":["low","medium","high"]},"embedding_threshold":{"type":"number","minimum":0,"maximum":1},"attack_patterns":{"type":"array","items":{"type":"string","minLength":1}},"detection":{"type":"object","additionalProperties":false,"properties":{"attack_patterns":{"type":"array","items":{"type":"string","minLength":1}}}},"encoding":{"type":"object","additionalProperties":false,"properties":{"decode_base64":{"type":"boolean"},"normalize_unicode":{"type":"boolean"},"detect_homoglyphs":{"type":"boolean"}}},"boundaries":{"type":"object","additionalProperties":false,"properties":{"enforce":{"type":"boolean"}}},"mode":{"type":"string","enum":["enforce","observe"]},"phases":{"type":"array","items":{"type":"string","enum":["input"]},"minItems":1,"uniqueItems":true},"exceptions":{"type":"array","items":{"type":"object","properties":{"value":{"type":"string","minLength":1},"term":{"type":"string","minLength":1},"pattern":{"type":"string","minLength":1},"reason":{"type":"string","minLength":1,"maxLength":500},"expires":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}([Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2}))?$"}},"required":["reason"],"oneOf":[{"required":["value"]},{"required":["term"]},{"required":["pattern"]}],"additionalProperties":false}},"uninspectable":{"type":"string","enum":["allow","block"]},"stream":{"type":"string","enum":["buffered"]}}},"pii-detector":{"type":["object","null"],"additionalProperties":false,"properties":{"action":{"type":"string","enum":["redact","block","escalate"]},"entities":{"anyOf":[{"const":"structured"},{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["email","payment_card","iban","us_ssn","us_itin","uk_nhs","uk_nino","de_tax_id","fr_nir","es_national_id","it_tax_code","nl_bsn","in_aadhaar","br_cpf","ca_sin","crypto_address","ip_address","mac_address","phone"]}}]},"detect_patterns":{"anyOf":[{"type":"array","items":{"type":"string","minLength":1,"maxLength":1000}},{"type":"object","propertyNames":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9_-]{0,63}$"},"additionalProperties":{"type":"string","minLength":1,"maxLength":1000}}]},"redaction":{"type":"object","additionalProperties":false,"properties":{"marker_format":{"type":"string","enum":["label","asterisks","partial"]},"custom_markers":{"type":"object","additionalProperties":{"type":"string","maxLength":200}},"preserve_length":{"type":"boolean"},"include_metadata":{"type":"boolean"},"restore":{"type":"boolean"},"restore_in_tools":{"type":"boolean"}}},"mode":{"type":"string","enum":["enforce","observe"]},"phases":{"type":"array","items":{"type":"string","enum":["input","output"]},"minItems":1,"uniqueItems":true},"exceptions":{"type":"array","items":{"type":"object","properties":{"value":{"type":"string","minLength":1},"term":{"type":"string","minLength":1},"pattern":{"type":"string","minLength":1},"reason":{"type":"string","minLength":1,"maxLength":500},"expires":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}([Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2}))?$"}},"required":["reason"],"oneOf":[{"required":["value"]},{"required":["term"]},{"required":["pattern"]}],"additionalProperties":false}},"uninspectable":{"type":"string","enum":["allow","block"]},"stream":{"type":"string","enum":["buffered"]}}},"dlp-filter":{"type":["object","null"],"additionalProperties":false,"properties":{"detect_patterns":{"type":"array","items":{"type":"string","minLength":1,"maxLength":1000}},"blocked_terms":{"type":"array","items":{"type":"string","minLength":1,"maxLength":1000,"pattern":"\\S"}},"action":{"type":"string","enum":["redact","block","escalate"]},"secrets":{"type":"boolean"},"fuzzy_matching":{"type":"boolean"},"max_distance":{"type":"integer","minimum":0,"maximum":8},"sensitivity_level":{"type":"string","enum":["standard","high","restricted"]},"mode":{"type":"string","enum":["enforce","observe"]},"phases":{"type":"array","items":{"type":"string","enum":["input","output"]},"minItems":1,"uniqueItems":true},"exceptions":{"type":"array","items":{"type":"object","properties":{"value":{"type":"string","minLength":1},"term":{"type":"string","minLength":1},"pattern":{"type":"string","minLength":1},"reason":{"type":"string","minLength":1,"maxLength":500},"expires":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}([Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2}))?$"}},"required":["reason"],"oneOf":[{"required":["value"]},{"required":["term"]},{"required":["pattern"]}],"additionalProperties":false}},"uninspectable":{"type":"string","enum":["allow","block"]},"stream":{"type":"string","enum":["buffered"]}}},"entity-list-filter":{"type":["object","null"],"additionalProperties":false,"properties":{"blocked_entities":{"type":"array","minItems":1,"items":{"type":"string","minLength":1,"pattern":"\\S"}},"action":{"type":"string","enum":["block","redact","escalate"]},"case_sensitive":{"type":"boolean"},"whole_words":{"type":"boolean"},"marker":{"type":"string"},"mode":{"type":"string","enum":["enforce","observe"]},"phases":{"type":"array","items":{"type":"string","enum":["input","output"]},"minItems":1,"uniqueItems":true},"exceptions":{"type":"array","items":{"type":"object","properties":{"value":{"type":"string","minLength":1},"term":{"type":"string","minLength":1},"pattern":{"type":"string","minLength":1},"reason":{"type":"string","minLength":1,"maxLength":500},"expires":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}([Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2}))?$"}},"required":["reason"],"oneOf":[{"required":["value"]},{"required":["term"]},{"required":["pattern"]}],"additionalProperties":false}},"uninspectable":{"type":"string","enum":["allow","block"]},"stream":{"type":"string","enum":["buffered"]}}},"rbac":{"type":["object","null"],"additionalProperties":false,"properties":{"deny_if_missing":{"type":"array","items":{"type":"string","pattern":"^[A-Za-z0-9!#$%&'*+.^_`|~-]+$"}},"require_auth":{"type":"boolean"},"roles":{"type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"allowed_tools":{"type":"array","items":{"type":"string","minLength":1}},"denied_tools":{"type":"array","items":{"type":"string","minLength":1}},"allowed_models":{"type":"array","items":{"type":"string","minLength":1}}}}},"default_role":{"type":"string","minLength":1},"mode":{"type":"string","enum":["enforce","observe"]},"phases":{"type":"array","items":{"type":"string","enum":["input"]},"minItems":1,"uniqueItems":true},"exceptions":{"type":"array","items":{"type":"object","properties":{"value":{"type":"string","minLength":1},"term":{"type":"string","minLength":1},"pattern":{"type":"string","minLength":1},"reason":{"type":"string","minLength":1,"maxLength":500},"expires":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}([Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2}))?$"}},"required":["reason"],"oneOf":[{"required":["value"]},{"required":["term"]},{"required":["pattern"]}],"additionalProperties":false}},"uninspectable":{"type":"string","enum":["allow","block"]},"stream":{"type":"string","enum":["buffered"]}}},"audit-logger":{"type":["object","null"],"additionalProperties":false,"properties":{"retention_days":{"type":"integer","minimum":1},"immutable":{"type":"boolean"},"log_all_access":{"type":"boolean"},"mode":{"type":"string","enum":["enforce","observe"]},"phases":{"type":"array","items":{"type":"string","enum":["input","output"]},"minItems":1,"uniqueItems":true},"exceptions":{"type":"array","items":{"type":"object","properties":{"value":{"type":"string","minLength":1},"term":{"type":"string","minLength":1},"pattern":{"type":"string","minLength":1},"reason":{"type":"string","minLength":1,"maxLength":500},"expires":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}([Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2}))?$"}},"required":["reason"],"oneOf":[{"required":["value"]},{"required":["term"]},{"required":["pattern"]}],"additionalProperties":false}},"uninspectable":{"type":"string","enum":["allow","block"]},"stream":{"type":"string","enum":["buffered"]}}}},"additionalProperties":false},"providers":{"type":"object","properties":{"targets":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},"provider":{"type":"string","minLength":1},"model":{"type":"string","minLength":1,"maxLength":256},"models":{"type":"array","items":{"type":"string","minLength":1,"maxLength":256},"uniqueItems":true},"upstream_model":{"type":"string","minLength":1},"base_url":{"type":"string","pattern":"^https?://[^/\\s?#]+[^\\s?#]*$"},"deployment":{"type":"string","minLength":1},"api_version":{"type":"string","minLength":1},"secret_key_ref":{"oneOf":[{"type":"object","properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$"}},"required":["env"],"additionalProperties":false},{"type":"object","properties":{"file":{"type":"string","minLength":1}},"required":["file"],"additionalProperties":false}]},"timeouts":{"type":"object","properties":{"connect":{"type":"string","pattern":"^[0-9]{1,9}(ms|s|m|h|d)$"},"first_byte":{"type":"string","pattern":"^[0-9]{1,9}(ms|s|m|h|d)$"},"idle":{"type":"string","pattern":"^[0-9]{1,9}(ms|s|m|h|d)$"}},"additionalProperties":false}},"required":["id","provider","model"],"additionalProperties":false}},"routing":{"type":"object","properties":{"strategy":{"type":"string","enum":["ordered"]}},"additionalProperties":false},"fallback":{"type":"object","properties":{"triggers":{"type":"array","items":{"type":"string","enum":["rate_limit","server_error","timeout","connection"]},"minItems":1,"uniqueItems":true},"max_fallback_attempts":{"type":"integer","minimum":1,"maximum":10}},"required":["triggers"],"additionalProperties":false},"timeouts":{"type":"object","properties":{"connect":{"type":"string","pattern":"^[0-9]{1,9}(ms|s|m|h|d)$"},"first_byte":{"type":"string","pattern":"^[0-9]{1,9}(ms|s|m|h|d)$"},"idle":{"type":"string","pattern":"^[0-9]{1,9}(ms|s|m|h|d)$"}},"additionalProperties":false}},"additionalProperties":false},"rate_limits":{"type":"object","properties":{"global":{"type":"object","properties":{"requests_per_minute":{"type":"integer","minimum":0},"tokens_per_minute":{"type":"integer","minimum":0}},"minProperties":1,"additionalProperties":false},"per_key":{"type":"object","properties":{"requests_per_minute":{"type":"integer","minimum":0},"tokens_per_minute":{"type":"integer","minimum":0}},"minProperties":1,"additionalProperties":false},"per_user":{"type":"object","properties":{"requests_per_minute":{"type":"integer","minimum":0},"tokens_per_minute":{"type":"integer","minimum":0}},"minProperties":1,"additionalProperties":false}},"additionalProperties":false},"size_limits":{"type":"object","properties":{"max_request_bytes":{"type":"integer","minimum":1,"maximum":33554432},"max_response_bytes":{"type":"integer","minimum":1,"maximum":33554432},"max_messages":{"type":"integer","minimum":1},"max_input_characters":{"type":"integer","minimum":1}},"additionalProperties":false},"streaming":{"type":"object","properties":{"output_mode":{"type":"string","enum":["windowed","buffered","realtime"]},"keep_alive":{"type":"string","pattern":"^[0-9]{1,9}(ms|s|m|h|d)$"}},"additionalProperties":false},"errors":{"type":"object","properties":{"block_status":{"type":"integer","enum":[409,403,400]}},"additionalProperties":false},"allowed_hosts":{"type":"array","items":{"type":"string","pattern":"^[A-Za-z0-9.-]{1,253}$"},"uniqueItems":true},"events":{"type":"object","properties":{"durability":{"type":"string","enum":["os","fsync","strict"]}},"additionalProperties":false}},"required":["pack","policies"],"additionalProperties":false};
const func1 = Object.prototype.hasOwnProperty;
const func2 = (text) => { let n = 0; for (const _ of text) n += 1; return n; };
const pattern4 = new RegExp("^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-(0|[1-9][0-9]*|[0-9]*[a-zA-Z-][0-9a-zA-Z-]*)(\\.(0|[1-9][0-9]*|[0-9]*[a-zA-Z-][0-9a-zA-Z-]*))*)?(\\+[0-9a-zA-Z-]+(\\.[0-9a-zA-Z-]+)*)?$", "u");
const pattern5 = new RegExp("^[!#$%&'*+.^_`|~0-9A-Za-z-]+$", "u");
const pattern6 = new RegExp("^\\d{4}-\\d{2}-\\d{2}([Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2}))?$", "u");
const pattern7 = new RegExp("^[A-Za-z][A-Za-z0-9_-]{0,63}$", "u");
const pattern9 = new RegExp("\\S", "u");
const pattern13 = new RegExp("^[A-Za-z0-9!#$%&'*+.^_`|~-]+$", "u");
const pattern16 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", "u");
const pattern17 = new RegExp("^https?://[^/\\s?#]+[^\\s?#]*$", "u");
const pattern18 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
const pattern19 = new RegExp("^[0-9]{1,9}(ms|s|m|h|d)$", "u");
const pattern26 = new RegExp("^[A-Za-z0-9.-]{1,253}$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.pack === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pack"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.policies === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "policies"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.pack !== undefined){
let data0 = data.pack;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.name === undefined){
const err3 = {instancePath:instancePath+"/pack",schemaPath:"#/properties/pack/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.version === undefined){
const err4 = {instancePath:instancePath+"/pack",schemaPath:"#/properties/pack/required",keyword:"required",params:{missingProperty: "version"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key1 in data0){
if(!((((key1 === "name") || (key1 === "version")) || (key1 === "enabled")) || (key1 === "description"))){
const err5 = {instancePath:instancePath+"/pack",schemaPath:"#/properties/pack/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.name !== undefined){
let data1 = data0.name;
if(typeof data1 === "string"){
if(func2(data1) > 200){
const err6 = {instancePath:instancePath+"/pack/name",schemaPath:"#/properties/pack/properties/name/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func2(data1) < 1){
const err7 = {instancePath:instancePath+"/pack/name",schemaPath:"#/properties/pack/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/pack/name",schemaPath:"#/properties/pack/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data0.version !== undefined){
let data2 = data0.version;
if(typeof data2 === "string"){
if(func2(data2) > 200){
const err9 = {instancePath:instancePath+"/pack/version",schemaPath:"#/properties/pack/properties/version/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!pattern4.test(data2)){
const err10 = {instancePath:instancePath+"/pack/version",schemaPath:"#/properties/pack/properties/version/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-(0|[1-9][0-9]*|[0-9]*[a-zA-Z-][0-9a-zA-Z-]*)(\\.(0|[1-9][0-9]*|[0-9]*[a-zA-Z-][0-9a-zA-Z-]*))*)?(\\+[0-9a-zA-Z-]+(\\.[0-9a-zA-Z-]+)*)?$"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/pack/version",schemaPath:"#/properties/pack/properties/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data0.enabled !== undefined){
if(typeof data0.enabled !== "boolean"){
const err12 = {instancePath:instancePath+"/pack/enabled",schemaPath:"#/properties/pack/properties/enabled/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data0.description !== undefined){
let data4 = data0.description;
if(typeof data4 === "string"){
if(func2(data4) > 2000){
const err13 = {instancePath:instancePath+"/pack/description",schemaPath:"#/properties/pack/properties/description/maxLength",keyword:"maxLength",params:{limit: 2000}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/pack/description",schemaPath:"#/properties/pack/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/pack",schemaPath:"#/properties/pack/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.policies !== undefined){
let data5 = data.policies;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.chain === undefined){
const err16 = {instancePath:instancePath+"/policies",schemaPath:"#/properties/policies/required",keyword:"required",params:{missingProperty: "chain"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key2 in data5){
if(!((((key2 === "chain") || (key2 === "fail_mode")) || (key2 === "mode")) || (key2 === "uninspectable"))){
const err17 = {instancePath:instancePath+"/policies",schemaPath:"#/properties/policies/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data5.chain !== undefined){
let data6 = data5.chain;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
const _errs19 = errors;
let valid5 = false;
let passing0 = null;
const _errs20 = errors;
if(typeof data7 !== "string"){
const err18 = {instancePath:instancePath+"/policies/chain/" + i0,schemaPath:"#/properties/policies/properties/chain/items/oneOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!((((((data7 === "prompt-injection") || (data7 === "pii-detector")) || (data7 === "dlp-filter")) || (data7 === "entity-list-filter")) || (data7 === "rbac")) || (data7 === "audit-logger"))){
const err19 = {instancePath:instancePath+"/policies/chain/" + i0,schemaPath:"#/properties/policies/properties/chain/items/oneOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties.policies.properties.chain.items.oneOf[0].enum}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid0 = _errs20 === errors;
if(_valid0){
valid5 = true;
passing0 = 0;
}
const _errs22 = errors;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(Object.keys(data7).length > 1){
const err20 = {instancePath:instancePath+"/policies/chain/" + i0,schemaPath:"#/properties/policies/properties/chain/items/oneOf/1/maxProperties",keyword:"maxProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(Object.keys(data7).length < 1){
const err21 = {instancePath:instancePath+"/policies/chain/" + i0,schemaPath:"#/properties/policies/properties/chain/items/oneOf/1/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
for(const key3 in data7){
const _errs24 = errors;
if(!((((((key3 === "prompt-injection") || (key3 === "pii-detector")) || (key3 === "dlp-filter")) || (key3 === "entity-list-filter")) || (key3 === "rbac")) || (key3 === "audit-logger"))){
const err22 = {instancePath:instancePath+"/policies/chain/" + i0,schemaPath:"#/properties/policies/properties/chain/items/oneOf/1/propertyNames/enum",keyword:"enum",params:{allowedValues: schema31.properties.policies.properties.chain.items.oneOf[1].propertyNames.enum},propertyName:key3};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var valid6 = _errs24 === errors;
if(!valid6){
const err23 = {instancePath:instancePath+"/policies/chain/" + i0,schemaPath:"#/properties/policies/properties/chain/items/oneOf/1/propertyNames",keyword:"propertyNames",params:{propertyName: key3}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
for(const key4 in data7){
let data8 = data7[key4];
if((!(data8 && typeof data8 == "object" && !Array.isArray(data8))) && (data8 !== null)){
const err24 = {instancePath:instancePath+"/policies/chain/" + i0+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/policies/properties/chain/items/oneOf/1/additionalProperties/type",keyword:"type",params:{type: schema31.properties.policies.properties.chain.items.oneOf[1].additionalProperties.type}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key5 in data8){
if(!(key5 === "when")){
const err25 = {instancePath:instancePath+"/policies/chain/" + i0+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/policies/properties/chain/items/oneOf/1/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data8.when !== undefined){
let data9 = data8.when;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(Object.keys(data9).length < 1){
const err26 = {instancePath:instancePath+"/policies/chain/" + i0+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/when",schemaPath:"#/properties/policies/properties/chain/items/oneOf/1/additionalProperties/properties/when/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
for(const key6 in data9){
if(!((((((key6 === "path") || (key6 === "header")) || (key6 === "model")) || (key6 === "team")) || (key6 === "role")) || (key6 === "key"))){
const err27 = {instancePath:instancePath+"/policies/chain/" + i0+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/when",schemaPath:"#/properties/policies/properties/chain/items/oneOf/1/additionalProperties/properties/when/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data9.path !== undefined){
let data10 = data9.path;
const _errs33 = errors;
let valid10 = false;
let passing1 = null;
const _errs34 = errors;
if(typeof data10 === "string"){
if(func2(data10) < 1){
const err28 = {instancePath:instancePath+"/policies/chain/" + i0+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/path",schemaPath:"#/properties/policies/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/path/oneOf/0/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/policies/chain/" + i0+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/path",schemaPath:"#/properties/policies/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/path/oneOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var _valid1 = _errs34 === errors;
if(_valid1){
valid10 = true;
passing1 = 0;
}
const _errs36 = errors;
if(Array.isArray(data10)){
if(data10.length < 1){
const err30 = {instancePath:instancePath+"/policies/chain/" + i0+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/path",schemaPath:"#/properties/policies/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/path/oneOf/1/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
if(typeof data11 === "string"){
if(func2(data11) < 1){
const err31 = {instancePath:instancePath+"/policies/chain/" + i0+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/path/" + i1,schemaPath:"#/properties/policies/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/path/oneOf/1/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/policies/chain/" + i0+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/path/" + i1,schemaPath:"#/properties/policies/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/path/oneOf/1/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/policies/chain/" + i0+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/path",schemaPath:"#/properties/policies/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/path/oneOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var _valid1 = _errs36 === errors;
if(_valid1 && valid10){
valid10 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid10 = true;
passing1 = 1;
}
}
if(!valid10){
const err34 = {instancePath:instancePath+"/policies/chain/" + i0+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/path",schemaPath:"#/properties/policies/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/path/oneOf",keyword:"oneOf",params:{passingSchemas: passing1}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
else {
errors = _errs33;
if(vErrors !== null){
if(_errs33){
vErrors.length = _errs33;
}
else {
vErrors = null;
}
}
}
}
if(data9.header !== undefined){
let data12 = data9.header;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(Object.keys(data12).length < 1){
const err35 = {instancePath:instancePath+"/policies/chain/" + i0+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/header",schemaPath:"#/properties/policies/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/header/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
for(const key7 in data12){
const _errs42 = errors;
if(typeof key7 === "string"){
if(!pattern5.test(key7)){
const err36 = {instancePath:instancePath+"/policies/chain/" + i0+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/header",schemaPath:"#/properties/policies/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/header/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"},propertyName:key7};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
var valid13 = _errs42 === errors;
if(!valid13){
const err37 = {instancePath:instancePath+"/policies/chain/" + i0+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/header",schemaPath:"#/properties/policies/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/header/propertyNames",keyword:"propertyNames",params:{propertyName: key7}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
for(const key8 in data12){
let data13 = data12[key8];
const _errs45 = errors;
let valid15 = false;
let passing2 = null;
const _errs46 = errors;
if(typeof data13 === "string"){
if(func2(data13) < 1){
const err38 = {instancePath:instancePath+"/policies/chain/" + i0+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/header/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/policies/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/header/additionalProperties/oneOf/0/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/policies/chain/" + i0+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/header/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/policies/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/header/additionalProperties/oneOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
var _valid2 = _errs46 === errors;
if(_valid2){
valid15 = true;
passing2 = 0;
}
const _errs48 = errors;
if(Array.isArray(data13)){
if(data13.length < 1){
const err40 = {instancePath:instancePath+"/policies/chain/" + i0+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/header/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/policies/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/header/additionalProperties/oneOf/1/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
let data14 = data13[i2];
if(typeof data14 === "string"){
if(func2(data14) < 1){
const err41 = {instancePath:instancePath+"/policies/chain/" + i0+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/header/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"#/properties/policies/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/header/additionalProperties/oneOf/1/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/policies/chain/" + i0+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/header/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"#/properties/policies/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/header/additionalProperties/oneOf/1/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/policies/chain/" + i0+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/header/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/policies/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/header/additionalProperties/oneOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
var _valid2 = _errs48 === errors;
if(_valid2 && valid15){
valid15 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid15 = true;
passing2 = 1;
}
}
if(!valid15){
const err44 = {instancePath:instancePath+"/policies/chain/" + i0+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/header/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/policies/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/header/additionalProperties/oneOf",keyword:"oneOf",params:{passingSchemas: passing2}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
else {
errors = _errs45;
if(vErrors !== null){
if(_errs45){
vErrors.length = _errs45;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err45 = {instancePath:instancePath+"/policies/chain/" + i0+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/header",schemaPath:"#/properties/policies/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/header/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data9.model !== undefined){
let data15 = data9.model;
const _errs53 = errors;
let valid18 = false;
let passing3 = null;
const _errs54 = errors;
if(typeof data15 === "string"){
if(func2(data15) < 1){
const err46 = {instancePath:instancePath+"/policies/chain/" + i0+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/model",schemaPath:"#/properties/policies/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/model/oneOf/0/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/policies/chain/" + i0+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/model",schemaPath:"#/properties/policies/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/model/oneOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
var _valid3 = _errs54 === errors;
if(_valid3){
valid18 = true;
passing3 = 0;
}
const _errs56 = errors;
if(Array.isArray(data15)){
if(data15.length < 1){
const err48 = {instancePath:instancePath+"/policies/chain/" + i0+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/model",schemaPath:"#/properties/policies/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/model/oneOf/1/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
const len3 = data15.length;
for(let i3=0; i3<len3; i3++){
let data16 = data15[i3];
if(typeof data16 === "string"){
if(func2(data16) < 1){
const err49 = {instancePath:instancePath+"/policies/chain/" + i0+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/model/" + i3,schemaPath:"#/properties/policies/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/model/oneOf/1/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/policies/chain/" + i0+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/model/" + i3,schemaPath:"#/properties/policies/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/model/oneOf/1/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
else {
const err51 = {instancePath:instancePath+"/policies/chain/" + i0+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/model",schemaPath:"#/properties/policies/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/model/oneOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
var _valid3 = _errs56 === errors;
if(_valid3 && valid18){
valid18 = false;
passing3 = [passing3, 1];
}
else {
if(_valid3){
valid18 = true;
passing3 = 1;
}
}
if(!valid18){
const err52 = {instancePath:instancePath+"/policies/chain/" + i0+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/model",schemaPath:"#/properties/policies/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/model/oneOf",keyword:"oneOf",params:{passingSchemas: passing3}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
else {
errors = _errs53;
if(vErrors !== null){
if(_errs53){
vErrors.length = _errs53;
}
else {
vErrors = null;
}
}
}
}
if(data9.team !== undefined){
let data17 = data9.team;
const _errs61 = errors;
let valid21 = false;
let passing4 = null;
const _errs62 = errors;
if(typeof data17 === "string"){
if(func2(data17) < 1){
const err53 = {instancePath:instancePath+"/policies/chain/" + i0+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/team",schemaPath:"#/properties/policies/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/team/oneOf/0/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/policies/chain/" + i0+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/team",schemaPath:"#/properties/policies/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/team/oneOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
var _valid4 = _errs62 === errors;
if(_valid4){
valid21 = true;
passing4 = 0;
}
const _errs64 = errors;
if(Array.isArray(data17)){
if(data17.length < 1){
const err55 = {instancePath:instancePath+"/policies/chain/" + i0+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/team",schemaPath:"#/properties/policies/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/team/oneOf/1/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
const len4 = data17.length;
for(let i4=0; i4<len4; i4++){
let data18 = data17[i4];
if(typeof data18 === "string"){
if(func2(data18) < 1){
const err56 = {instancePath:instancePath+"/policies/chain/" + i0+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/team/" + i4,schemaPath:"#/properties/policies/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/team/oneOf/1/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
else {
const err57 = {instancePath:instancePath+"/policies/chain/" + i0+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/team/" + i4,schemaPath:"#/properties/policies/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/team/oneOf/1/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
else {
const err58 = {instancePath:instancePath+"/policies/chain/" + i0+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/team",schemaPath:"#/properties/policies/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/team/oneOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
var _valid4 = _errs64 === errors;
if(_valid4 && valid21){
valid21 = false;
passing4 = [passing4, 1];
}
else {
if(_valid4){
valid21 = true;
passing4 = 1;
}
}
if(!valid21){
const err59 = {instancePath:instancePath+"/policies/chain/" + i0+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/team",schemaPath:"#/properties/policies/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/team/oneOf",keyword:"oneOf",params:{passingSchemas: passing4}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
else {
errors = _errs61;
if(vErrors !== null){
if(_errs61){
vErrors.length = _errs61;
}
else {
vErrors = null;
}
}
}
}
if(data9.role !== undefined){
let data19 = data9.role;
const _errs69 = errors;
let valid24 = false;
let passing5 = null;
const _errs70 = errors;
if(typeof data19 === "string"){
if(func2(data19) < 1){
const err60 = {instancePath:instancePath+"/policies/chain/" + i0+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/role",schemaPath:"#/properties/policies/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/role/oneOf/0/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
else {
const err61 = {instancePath:instancePath+"/policies/chain/" + i0+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/role",schemaPath:"#/properties/policies/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/role/oneOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
var _valid5 = _errs70 === errors;
if(_valid5){
valid24 = true;
passing5 = 0;
}
const _errs72 = errors;
if(Array.isArray(data19)){
if(data19.length < 1){
const err62 = {instancePath:instancePath+"/policies/chain/" + i0+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/role",schemaPath:"#/properties/policies/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/role/oneOf/1/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
const len5 = data19.length;
for(let i5=0; i5<len5; i5++){
let data20 = data19[i5];
if(typeof data20 === "string"){
if(func2(data20) < 1){
const err63 = {instancePath:instancePath+"/policies/chain/" + i0+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/role/" + i5,schemaPath:"#/properties/policies/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/role/oneOf/1/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/policies/chain/" + i0+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/role/" + i5,schemaPath:"#/properties/policies/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/role/oneOf/1/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath:instancePath+"/policies/chain/" + i0+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/role",schemaPath:"#/properties/policies/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/role/oneOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
var _valid5 = _errs72 === errors;
if(_valid5 && valid24){
valid24 = false;
passing5 = [passing5, 1];
}
else {
if(_valid5){
valid24 = true;
passing5 = 1;
}
}
if(!valid24){
const err66 = {instancePath:instancePath+"/policies/chain/" + i0+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/role",schemaPath:"#/properties/policies/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/role/oneOf",keyword:"oneOf",params:{passingSchemas: passing5}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
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
}
if(data9.key !== undefined){
let data21 = data9.key;
const _errs77 = errors;
let valid27 = false;
let passing6 = null;
const _errs78 = errors;
if(typeof data21 === "string"){
if(func2(data21) < 1){
const err67 = {instancePath:instancePath+"/policies/chain/" + i0+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/key",schemaPath:"#/properties/policies/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/key/oneOf/0/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
else {
const err68 = {instancePath:instancePath+"/policies/chain/" + i0+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/key",schemaPath:"#/properties/policies/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/key/oneOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
var _valid6 = _errs78 === errors;
if(_valid6){
valid27 = true;
passing6 = 0;
}
const _errs80 = errors;
if(Array.isArray(data21)){
if(data21.length < 1){
const err69 = {instancePath:instancePath+"/policies/chain/" + i0+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/key",schemaPath:"#/properties/policies/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/key/oneOf/1/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
const len6 = data21.length;
for(let i6=0; i6<len6; i6++){
let data22 = data21[i6];
if(typeof data22 === "string"){
if(func2(data22) < 1){
const err70 = {instancePath:instancePath+"/policies/chain/" + i0+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/key/" + i6,schemaPath:"#/properties/policies/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/key/oneOf/1/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
else {
const err71 = {instancePath:instancePath+"/policies/chain/" + i0+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/key/" + i6,schemaPath:"#/properties/policies/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/key/oneOf/1/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
else {
const err72 = {instancePath:instancePath+"/policies/chain/" + i0+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/key",schemaPath:"#/properties/policies/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/key/oneOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
var _valid6 = _errs80 === errors;
if(_valid6 && valid27){
valid27 = false;
passing6 = [passing6, 1];
}
else {
if(_valid6){
valid27 = true;
passing6 = 1;
}
}
if(!valid27){
const err73 = {instancePath:instancePath+"/policies/chain/" + i0+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/key",schemaPath:"#/properties/policies/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/key/oneOf",keyword:"oneOf",params:{passingSchemas: passing6}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
else {
errors = _errs77;
if(vErrors !== null){
if(_errs77){
vErrors.length = _errs77;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err74 = {instancePath:instancePath+"/policies/chain/" + i0+"/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/when",schemaPath:"#/properties/policies/properties/chain/items/oneOf/1/additionalProperties/properties/when/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
}
}
}
else {
const err75 = {instancePath:instancePath+"/policies/chain/" + i0,schemaPath:"#/properties/policies/properties/chain/items/oneOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
var _valid0 = _errs22 === errors;
if(_valid0 && valid5){
valid5 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid5 = true;
passing0 = 1;
}
}
if(!valid5){
const err76 = {instancePath:instancePath+"/policies/chain/" + i0,schemaPath:"#/properties/policies/properties/chain/items/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
else {
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err77 = {instancePath:instancePath+"/policies/chain",schemaPath:"#/properties/policies/properties/chain/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data5.fail_mode !== undefined){
let data23 = data5.fail_mode;
if(typeof data23 !== "string"){
const err78 = {instancePath:instancePath+"/policies/fail_mode",schemaPath:"#/properties/policies/properties/fail_mode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(!((data23 === "block") || (data23 === "allow"))){
const err79 = {instancePath:instancePath+"/policies/fail_mode",schemaPath:"#/properties/policies/properties/fail_mode/enum",keyword:"enum",params:{allowedValues: schema31.properties.policies.properties.fail_mode.enum}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data5.mode !== undefined){
let data24 = data5.mode;
if(typeof data24 !== "string"){
const err80 = {instancePath:instancePath+"/policies/mode",schemaPath:"#/properties/policies/properties/mode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(!((data24 === "enforce") || (data24 === "observe"))){
const err81 = {instancePath:instancePath+"/policies/mode",schemaPath:"#/properties/policies/properties/mode/enum",keyword:"enum",params:{allowedValues: schema31.properties.policies.properties.mode.enum}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data5.uninspectable !== undefined){
let data25 = data5.uninspectable;
if(typeof data25 !== "string"){
const err82 = {instancePath:instancePath+"/policies/uninspectable",schemaPath:"#/properties/policies/properties/uninspectable/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(!((data25 === "allow") || (data25 === "block"))){
const err83 = {instancePath:instancePath+"/policies/uninspectable",schemaPath:"#/properties/policies/properties/uninspectable/enum",keyword:"enum",params:{allowedValues: schema31.properties.policies.properties.uninspectable.enum}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
else {
const err84 = {instancePath:instancePath+"/policies",schemaPath:"#/properties/policies/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data.policy !== undefined){
let data26 = data.policy;
if((!(data26 && typeof data26 == "object" && !Array.isArray(data26))) && (data26 !== null)){
const err85 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/type",keyword:"type",params:{type: schema31.properties.policy.type}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
for(const key9 in data26){
if(!((((((key9 === "prompt-injection") || (key9 === "pii-detector")) || (key9 === "dlp-filter")) || (key9 === "entity-list-filter")) || (key9 === "rbac")) || (key9 === "audit-logger"))){
const err86 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data26["prompt-injection"] !== undefined){
let data27 = data26["prompt-injection"];
if((!(data27 && typeof data27 == "object" && !Array.isArray(data27))) && (data27 !== null)){
const err87 = {instancePath:instancePath+"/policy/prompt-injection",schemaPath:"#/properties/policy/properties/prompt-injection/type",keyword:"type",params:{type: schema31.properties.policy.properties["prompt-injection"].type}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
for(const key10 in data27){
if(!(func1.call(schema31.properties.policy.properties["prompt-injection"].properties, key10))){
const err88 = {instancePath:instancePath+"/policy/prompt-injection",schemaPath:"#/properties/policy/properties/prompt-injection/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data27.response !== undefined){
let data28 = data27.response;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
for(const key11 in data28){
if(!((key11 === "action") || (key11 === "message"))){
const err89 = {instancePath:instancePath+"/policy/prompt-injection/response",schemaPath:"#/properties/policy/properties/prompt-injection/properties/response/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data28.action !== undefined){
let data29 = data28.action;
if(typeof data29 !== "string"){
const err90 = {instancePath:instancePath+"/policy/prompt-injection/response/action",schemaPath:"#/properties/policy/properties/prompt-injection/properties/response/properties/action/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(!(((data29 === "block") || (data29 === "log")) || (data29 === "escalate"))){
const err91 = {instancePath:instancePath+"/policy/prompt-injection/response/action",schemaPath:"#/properties/policy/properties/prompt-injection/properties/response/properties/action/enum",keyword:"enum",params:{allowedValues: schema31.properties.policy.properties["prompt-injection"].properties.response.properties.action.enum}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data28.message !== undefined){
let data30 = data28.message;
if(typeof data30 === "string"){
if(func2(data30) < 1){
const err92 = {instancePath:instancePath+"/policy/prompt-injection/response/message",schemaPath:"#/properties/policy/properties/prompt-injection/properties/response/properties/message/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
else {
const err93 = {instancePath:instancePath+"/policy/prompt-injection/response/message",schemaPath:"#/properties/policy/properties/prompt-injection/properties/response/properties/message/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
}
else {
const err94 = {instancePath:instancePath+"/policy/prompt-injection/response",schemaPath:"#/properties/policy/properties/prompt-injection/properties/response/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data27.roles !== undefined){
let data31 = data27.roles;
if(Array.isArray(data31)){
if(data31.length < 1){
const err95 = {instancePath:instancePath+"/policy/prompt-injection/roles",schemaPath:"#/properties/policy/properties/prompt-injection/properties/roles/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
const len7 = data31.length;
for(let i7=0; i7<len7; i7++){
let data32 = data31[i7];
if(typeof data32 !== "string"){
const err96 = {instancePath:instancePath+"/policy/prompt-injection/roles/" + i7,schemaPath:"#/properties/policy/properties/prompt-injection/properties/roles/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(!(((((data32 === "user") || (data32 === "tool")) || (data32 === "system")) || (data32 === "developer")) || (data32 === "assistant"))){
const err97 = {instancePath:instancePath+"/policy/prompt-injection/roles/" + i7,schemaPath:"#/properties/policy/properties/prompt-injection/properties/roles/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.policy.properties["prompt-injection"].properties.roles.items.enum}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
let i8 = data31.length;
let j0;
if(i8 > 1){
const indices0 = {};
for(;i8--;){
let item0 = data31[i8];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err98 = {instancePath:instancePath+"/policy/prompt-injection/roles",schemaPath:"#/properties/policy/properties/prompt-injection/properties/roles/uniqueItems",keyword:"uniqueItems",params:{i: i8, j: j0}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
break;
}
indices0[item0] = i8;
}
}
}
else {
const err99 = {instancePath:instancePath+"/policy/prompt-injection/roles",schemaPath:"#/properties/policy/properties/prompt-injection/properties/roles/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data27.scope !== undefined){
let data33 = data27.scope;
if(typeof data33 !== "string"){
const err100 = {instancePath:instancePath+"/policy/prompt-injection/scope",schemaPath:"#/properties/policy/properties/prompt-injection/properties/scope/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(!((data33 === "all") || (data33 === "last_turn"))){
const err101 = {instancePath:instancePath+"/policy/prompt-injection/scope",schemaPath:"#/properties/policy/properties/prompt-injection/properties/scope/enum",keyword:"enum",params:{allowedValues: schema31.properties.policy.properties["prompt-injection"].properties.scope.enum}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data27.strictness !== undefined){
let data34 = data27.strictness;
if(typeof data34 !== "string"){
const err102 = {instancePath:instancePath+"/policy/prompt-injection/strictness",schemaPath:"#/properties/policy/properties/prompt-injection/properties/strictness/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(!(((data34 === "low") || (data34 === "medium")) || (data34 === "high"))){
const err103 = {instancePath:instancePath+"/policy/prompt-injection/strictness",schemaPath:"#/properties/policy/properties/prompt-injection/properties/strictness/enum",keyword:"enum",params:{allowedValues: schema31.properties.policy.properties["prompt-injection"].properties.strictness.enum}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data27.embedding_threshold !== undefined){
let data35 = data27.embedding_threshold;
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 > 1 || isNaN(data35)){
const err104 = {instancePath:instancePath+"/policy/prompt-injection/embedding_threshold",schemaPath:"#/properties/policy/properties/prompt-injection/properties/embedding_threshold/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(data35 < 0 || isNaN(data35)){
const err105 = {instancePath:instancePath+"/policy/prompt-injection/embedding_threshold",schemaPath:"#/properties/policy/properties/prompt-injection/properties/embedding_threshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
else {
const err106 = {instancePath:instancePath+"/policy/prompt-injection/embedding_threshold",schemaPath:"#/properties/policy/properties/prompt-injection/properties/embedding_threshold/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data27.attack_patterns !== undefined){
let data36 = data27.attack_patterns;
if(Array.isArray(data36)){
const len8 = data36.length;
for(let i9=0; i9<len8; i9++){
let data37 = data36[i9];
if(typeof data37 === "string"){
if(func2(data37) < 1){
const err107 = {instancePath:instancePath+"/policy/prompt-injection/attack_patterns/" + i9,schemaPath:"#/properties/policy/properties/prompt-injection/properties/attack_patterns/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
else {
const err108 = {instancePath:instancePath+"/policy/prompt-injection/attack_patterns/" + i9,schemaPath:"#/properties/policy/properties/prompt-injection/properties/attack_patterns/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
}
else {
const err109 = {instancePath:instancePath+"/policy/prompt-injection/attack_patterns",schemaPath:"#/properties/policy/properties/prompt-injection/properties/attack_patterns/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data27.detection !== undefined){
let data38 = data27.detection;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
for(const key12 in data38){
if(!(key12 === "attack_patterns")){
const err110 = {instancePath:instancePath+"/policy/prompt-injection/detection",schemaPath:"#/properties/policy/properties/prompt-injection/properties/detection/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data38.attack_patterns !== undefined){
let data39 = data38.attack_patterns;
if(Array.isArray(data39)){
const len9 = data39.length;
for(let i10=0; i10<len9; i10++){
let data40 = data39[i10];
if(typeof data40 === "string"){
if(func2(data40) < 1){
const err111 = {instancePath:instancePath+"/policy/prompt-injection/detection/attack_patterns/" + i10,schemaPath:"#/properties/policy/properties/prompt-injection/properties/detection/properties/attack_patterns/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
else {
const err112 = {instancePath:instancePath+"/policy/prompt-injection/detection/attack_patterns/" + i10,schemaPath:"#/properties/policy/properties/prompt-injection/properties/detection/properties/attack_patterns/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
}
else {
const err113 = {instancePath:instancePath+"/policy/prompt-injection/detection/attack_patterns",schemaPath:"#/properties/policy/properties/prompt-injection/properties/detection/properties/attack_patterns/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
}
else {
const err114 = {instancePath:instancePath+"/policy/prompt-injection/detection",schemaPath:"#/properties/policy/properties/prompt-injection/properties/detection/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data27.encoding !== undefined){
let data41 = data27.encoding;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
for(const key13 in data41){
if(!(((key13 === "decode_base64") || (key13 === "normalize_unicode")) || (key13 === "detect_homoglyphs"))){
const err115 = {instancePath:instancePath+"/policy/prompt-injection/encoding",schemaPath:"#/properties/policy/properties/prompt-injection/properties/encoding/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data41.decode_base64 !== undefined){
if(typeof data41.decode_base64 !== "boolean"){
const err116 = {instancePath:instancePath+"/policy/prompt-injection/encoding/decode_base64",schemaPath:"#/properties/policy/properties/prompt-injection/properties/encoding/properties/decode_base64/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data41.normalize_unicode !== undefined){
if(typeof data41.normalize_unicode !== "boolean"){
const err117 = {instancePath:instancePath+"/policy/prompt-injection/encoding/normalize_unicode",schemaPath:"#/properties/policy/properties/prompt-injection/properties/encoding/properties/normalize_unicode/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data41.detect_homoglyphs !== undefined){
if(typeof data41.detect_homoglyphs !== "boolean"){
const err118 = {instancePath:instancePath+"/policy/prompt-injection/encoding/detect_homoglyphs",schemaPath:"#/properties/policy/properties/prompt-injection/properties/encoding/properties/detect_homoglyphs/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
}
else {
const err119 = {instancePath:instancePath+"/policy/prompt-injection/encoding",schemaPath:"#/properties/policy/properties/prompt-injection/properties/encoding/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data27.boundaries !== undefined){
let data45 = data27.boundaries;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
for(const key14 in data45){
if(!(key14 === "enforce")){
const err120 = {instancePath:instancePath+"/policy/prompt-injection/boundaries",schemaPath:"#/properties/policy/properties/prompt-injection/properties/boundaries/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data45.enforce !== undefined){
if(typeof data45.enforce !== "boolean"){
const err121 = {instancePath:instancePath+"/policy/prompt-injection/boundaries/enforce",schemaPath:"#/properties/policy/properties/prompt-injection/properties/boundaries/properties/enforce/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
}
else {
const err122 = {instancePath:instancePath+"/policy/prompt-injection/boundaries",schemaPath:"#/properties/policy/properties/prompt-injection/properties/boundaries/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data27.mode !== undefined){
let data47 = data27.mode;
if(typeof data47 !== "string"){
const err123 = {instancePath:instancePath+"/policy/prompt-injection/mode",schemaPath:"#/properties/policy/properties/prompt-injection/properties/mode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if(!((data47 === "enforce") || (data47 === "observe"))){
const err124 = {instancePath:instancePath+"/policy/prompt-injection/mode",schemaPath:"#/properties/policy/properties/prompt-injection/properties/mode/enum",keyword:"enum",params:{allowedValues: schema31.properties.policy.properties["prompt-injection"].properties.mode.enum}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data27.phases !== undefined){
let data48 = data27.phases;
if(Array.isArray(data48)){
if(data48.length < 1){
const err125 = {instancePath:instancePath+"/policy/prompt-injection/phases",schemaPath:"#/properties/policy/properties/prompt-injection/properties/phases/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
const len10 = data48.length;
for(let i11=0; i11<len10; i11++){
let data49 = data48[i11];
if(typeof data49 !== "string"){
const err126 = {instancePath:instancePath+"/policy/prompt-injection/phases/" + i11,schemaPath:"#/properties/policy/properties/prompt-injection/properties/phases/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if(!(data49 === "input")){
const err127 = {instancePath:instancePath+"/policy/prompt-injection/phases/" + i11,schemaPath:"#/properties/policy/properties/prompt-injection/properties/phases/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.policy.properties["prompt-injection"].properties.phases.items.enum}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
let i12 = data48.length;
let j1;
if(i12 > 1){
const indices1 = {};
for(;i12--;){
let item1 = data48[i12];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err128 = {instancePath:instancePath+"/policy/prompt-injection/phases",schemaPath:"#/properties/policy/properties/prompt-injection/properties/phases/uniqueItems",keyword:"uniqueItems",params:{i: i12, j: j1}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
break;
}
indices1[item1] = i12;
}
}
}
else {
const err129 = {instancePath:instancePath+"/policy/prompt-injection/phases",schemaPath:"#/properties/policy/properties/prompt-injection/properties/phases/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data27.exceptions !== undefined){
let data50 = data27.exceptions;
if(Array.isArray(data50)){
const len11 = data50.length;
for(let i13=0; i13<len11; i13++){
let data51 = data50[i13];
const _errs148 = errors;
let valid48 = false;
let passing7 = null;
const _errs149 = errors;
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
if(data51.value === undefined){
const err130 = {instancePath:instancePath+"/policy/prompt-injection/exceptions/" + i13,schemaPath:"#/properties/policy/properties/prompt-injection/properties/exceptions/items/oneOf/0/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
var _valid7 = _errs149 === errors;
if(_valid7){
valid48 = true;
passing7 = 0;
}
const _errs150 = errors;
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
if(data51.term === undefined){
const err131 = {instancePath:instancePath+"/policy/prompt-injection/exceptions/" + i13,schemaPath:"#/properties/policy/properties/prompt-injection/properties/exceptions/items/oneOf/1/required",keyword:"required",params:{missingProperty: "term"}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
var _valid7 = _errs150 === errors;
if(_valid7 && valid48){
valid48 = false;
passing7 = [passing7, 1];
}
else {
if(_valid7){
valid48 = true;
passing7 = 1;
}
const _errs151 = errors;
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
if(data51.pattern === undefined){
const err132 = {instancePath:instancePath+"/policy/prompt-injection/exceptions/" + i13,schemaPath:"#/properties/policy/properties/prompt-injection/properties/exceptions/items/oneOf/2/required",keyword:"required",params:{missingProperty: "pattern"}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
var _valid7 = _errs151 === errors;
if(_valid7 && valid48){
valid48 = false;
passing7 = [passing7, 2];
}
else {
if(_valid7){
valid48 = true;
passing7 = 2;
}
}
}
if(!valid48){
const err133 = {instancePath:instancePath+"/policy/prompt-injection/exceptions/" + i13,schemaPath:"#/properties/policy/properties/prompt-injection/properties/exceptions/items/oneOf",keyword:"oneOf",params:{passingSchemas: passing7}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
else {
errors = _errs148;
if(vErrors !== null){
if(_errs148){
vErrors.length = _errs148;
}
else {
vErrors = null;
}
}
}
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
if(data51.reason === undefined){
const err134 = {instancePath:instancePath+"/policy/prompt-injection/exceptions/" + i13,schemaPath:"#/properties/policy/properties/prompt-injection/properties/exceptions/items/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
for(const key15 in data51){
if(!(((((key15 === "value") || (key15 === "term")) || (key15 === "pattern")) || (key15 === "reason")) || (key15 === "expires"))){
const err135 = {instancePath:instancePath+"/policy/prompt-injection/exceptions/" + i13,schemaPath:"#/properties/policy/properties/prompt-injection/properties/exceptions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data51.value !== undefined){
let data52 = data51.value;
if(typeof data52 === "string"){
if(func2(data52) < 1){
const err136 = {instancePath:instancePath+"/policy/prompt-injection/exceptions/" + i13+"/value",schemaPath:"#/properties/policy/properties/prompt-injection/properties/exceptions/items/properties/value/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
else {
const err137 = {instancePath:instancePath+"/policy/prompt-injection/exceptions/" + i13+"/value",schemaPath:"#/properties/policy/properties/prompt-injection/properties/exceptions/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data51.term !== undefined){
let data53 = data51.term;
if(typeof data53 === "string"){
if(func2(data53) < 1){
const err138 = {instancePath:instancePath+"/policy/prompt-injection/exceptions/" + i13+"/term",schemaPath:"#/properties/policy/properties/prompt-injection/properties/exceptions/items/properties/term/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
else {
const err139 = {instancePath:instancePath+"/policy/prompt-injection/exceptions/" + i13+"/term",schemaPath:"#/properties/policy/properties/prompt-injection/properties/exceptions/items/properties/term/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data51.pattern !== undefined){
let data54 = data51.pattern;
if(typeof data54 === "string"){
if(func2(data54) < 1){
const err140 = {instancePath:instancePath+"/policy/prompt-injection/exceptions/" + i13+"/pattern",schemaPath:"#/properties/policy/properties/prompt-injection/properties/exceptions/items/properties/pattern/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
else {
const err141 = {instancePath:instancePath+"/policy/prompt-injection/exceptions/" + i13+"/pattern",schemaPath:"#/properties/policy/properties/prompt-injection/properties/exceptions/items/properties/pattern/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data51.reason !== undefined){
let data55 = data51.reason;
if(typeof data55 === "string"){
if(func2(data55) > 500){
const err142 = {instancePath:instancePath+"/policy/prompt-injection/exceptions/" + i13+"/reason",schemaPath:"#/properties/policy/properties/prompt-injection/properties/exceptions/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 500}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
if(func2(data55) < 1){
const err143 = {instancePath:instancePath+"/policy/prompt-injection/exceptions/" + i13+"/reason",schemaPath:"#/properties/policy/properties/prompt-injection/properties/exceptions/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
else {
const err144 = {instancePath:instancePath+"/policy/prompt-injection/exceptions/" + i13+"/reason",schemaPath:"#/properties/policy/properties/prompt-injection/properties/exceptions/items/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data51.expires !== undefined){
let data56 = data51.expires;
if(typeof data56 === "string"){
if(!pattern6.test(data56)){
const err145 = {instancePath:instancePath+"/policy/prompt-injection/exceptions/" + i13+"/expires",schemaPath:"#/properties/policy/properties/prompt-injection/properties/exceptions/items/properties/expires/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}([Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2}))?$"}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
else {
const err146 = {instancePath:instancePath+"/policy/prompt-injection/exceptions/" + i13+"/expires",schemaPath:"#/properties/policy/properties/prompt-injection/properties/exceptions/items/properties/expires/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
}
else {
const err147 = {instancePath:instancePath+"/policy/prompt-injection/exceptions/" + i13,schemaPath:"#/properties/policy/properties/prompt-injection/properties/exceptions/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
}
else {
const err148 = {instancePath:instancePath+"/policy/prompt-injection/exceptions",schemaPath:"#/properties/policy/properties/prompt-injection/properties/exceptions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data27.uninspectable !== undefined){
let data57 = data27.uninspectable;
if(typeof data57 !== "string"){
const err149 = {instancePath:instancePath+"/policy/prompt-injection/uninspectable",schemaPath:"#/properties/policy/properties/prompt-injection/properties/uninspectable/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
if(!((data57 === "allow") || (data57 === "block"))){
const err150 = {instancePath:instancePath+"/policy/prompt-injection/uninspectable",schemaPath:"#/properties/policy/properties/prompt-injection/properties/uninspectable/enum",keyword:"enum",params:{allowedValues: schema31.properties.policy.properties["prompt-injection"].properties.uninspectable.enum}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data27.stream !== undefined){
let data58 = data27.stream;
if(typeof data58 !== "string"){
const err151 = {instancePath:instancePath+"/policy/prompt-injection/stream",schemaPath:"#/properties/policy/properties/prompt-injection/properties/stream/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
if(!(data58 === "buffered")){
const err152 = {instancePath:instancePath+"/policy/prompt-injection/stream",schemaPath:"#/properties/policy/properties/prompt-injection/properties/stream/enum",keyword:"enum",params:{allowedValues: schema31.properties.policy.properties["prompt-injection"].properties.stream.enum}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
}
}
if(data26["pii-detector"] !== undefined){
let data59 = data26["pii-detector"];
if((!(data59 && typeof data59 == "object" && !Array.isArray(data59))) && (data59 !== null)){
const err153 = {instancePath:instancePath+"/policy/pii-detector",schemaPath:"#/properties/policy/properties/pii-detector/type",keyword:"type",params:{type: schema31.properties.policy.properties["pii-detector"].type}};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
for(const key16 in data59){
if(!(func1.call(schema31.properties.policy.properties["pii-detector"].properties, key16))){
const err154 = {instancePath:instancePath+"/policy/pii-detector",schemaPath:"#/properties/policy/properties/pii-detector/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data59.action !== undefined){
let data60 = data59.action;
if(typeof data60 !== "string"){
const err155 = {instancePath:instancePath+"/policy/pii-detector/action",schemaPath:"#/properties/policy/properties/pii-detector/properties/action/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
if(!(((data60 === "redact") || (data60 === "block")) || (data60 === "escalate"))){
const err156 = {instancePath:instancePath+"/policy/pii-detector/action",schemaPath:"#/properties/policy/properties/pii-detector/properties/action/enum",keyword:"enum",params:{allowedValues: schema31.properties.policy.properties["pii-detector"].properties.action.enum}};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data59.entities !== undefined){
let data61 = data59.entities;
const _errs173 = errors;
let valid51 = false;
const _errs174 = errors;
if("structured" !== data61){
const err157 = {instancePath:instancePath+"/policy/pii-detector/entities",schemaPath:"#/properties/policy/properties/pii-detector/properties/entities/anyOf/0/const",keyword:"const",params:{allowedValue: "structured"}};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
var _valid8 = _errs174 === errors;
valid51 = valid51 || _valid8;
const _errs175 = errors;
if(Array.isArray(data61)){
if(data61.length < 1){
const err158 = {instancePath:instancePath+"/policy/pii-detector/entities",schemaPath:"#/properties/policy/properties/pii-detector/properties/entities/anyOf/1/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
const len12 = data61.length;
for(let i14=0; i14<len12; i14++){
let data62 = data61[i14];
if(typeof data62 !== "string"){
const err159 = {instancePath:instancePath+"/policy/pii-detector/entities/" + i14,schemaPath:"#/properties/policy/properties/pii-detector/properties/entities/anyOf/1/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
if(!(((((((((((((((((((data62 === "email") || (data62 === "payment_card")) || (data62 === "iban")) || (data62 === "us_ssn")) || (data62 === "us_itin")) || (data62 === "uk_nhs")) || (data62 === "uk_nino")) || (data62 === "de_tax_id")) || (data62 === "fr_nir")) || (data62 === "es_national_id")) || (data62 === "it_tax_code")) || (data62 === "nl_bsn")) || (data62 === "in_aadhaar")) || (data62 === "br_cpf")) || (data62 === "ca_sin")) || (data62 === "crypto_address")) || (data62 === "ip_address")) || (data62 === "mac_address")) || (data62 === "phone"))){
const err160 = {instancePath:instancePath+"/policy/pii-detector/entities/" + i14,schemaPath:"#/properties/policy/properties/pii-detector/properties/entities/anyOf/1/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.policy.properties["pii-detector"].properties.entities.anyOf[1].items.enum}};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
let i15 = data61.length;
let j2;
if(i15 > 1){
const indices2 = {};
for(;i15--;){
let item2 = data61[i15];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
const err161 = {instancePath:instancePath+"/policy/pii-detector/entities",schemaPath:"#/properties/policy/properties/pii-detector/properties/entities/anyOf/1/uniqueItems",keyword:"uniqueItems",params:{i: i15, j: j2}};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
break;
}
indices2[item2] = i15;
}
}
}
else {
const err162 = {instancePath:instancePath+"/policy/pii-detector/entities",schemaPath:"#/properties/policy/properties/pii-detector/properties/entities/anyOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
var _valid8 = _errs175 === errors;
valid51 = valid51 || _valid8;
if(!valid51){
const err163 = {instancePath:instancePath+"/policy/pii-detector/entities",schemaPath:"#/properties/policy/properties/pii-detector/properties/entities/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
else {
errors = _errs173;
if(vErrors !== null){
if(_errs173){
vErrors.length = _errs173;
}
else {
vErrors = null;
}
}
}
}
if(data59.detect_patterns !== undefined){
let data63 = data59.detect_patterns;
const _errs180 = errors;
let valid55 = false;
const _errs181 = errors;
if(Array.isArray(data63)){
const len13 = data63.length;
for(let i16=0; i16<len13; i16++){
let data64 = data63[i16];
if(typeof data64 === "string"){
if(func2(data64) > 1000){
const err164 = {instancePath:instancePath+"/policy/pii-detector/detect_patterns/" + i16,schemaPath:"#/properties/policy/properties/pii-detector/properties/detect_patterns/anyOf/0/items/maxLength",keyword:"maxLength",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
if(func2(data64) < 1){
const err165 = {instancePath:instancePath+"/policy/pii-detector/detect_patterns/" + i16,schemaPath:"#/properties/policy/properties/pii-detector/properties/detect_patterns/anyOf/0/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
else {
const err166 = {instancePath:instancePath+"/policy/pii-detector/detect_patterns/" + i16,schemaPath:"#/properties/policy/properties/pii-detector/properties/detect_patterns/anyOf/0/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
}
else {
const err167 = {instancePath:instancePath+"/policy/pii-detector/detect_patterns",schemaPath:"#/properties/policy/properties/pii-detector/properties/detect_patterns/anyOf/0/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
var _valid9 = _errs181 === errors;
valid55 = valid55 || _valid9;
const _errs185 = errors;
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
for(const key17 in data63){
const _errs187 = errors;
if(typeof key17 === "string"){
if(!pattern7.test(key17)){
const err168 = {instancePath:instancePath+"/policy/pii-detector/detect_patterns",schemaPath:"#/properties/policy/properties/pii-detector/properties/detect_patterns/anyOf/1/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_-]{0,63}$"},propertyName:key17};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
else {
const err169 = {instancePath:instancePath+"/policy/pii-detector/detect_patterns",schemaPath:"#/properties/policy/properties/pii-detector/properties/detect_patterns/anyOf/1/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key17};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
var valid58 = _errs187 === errors;
if(!valid58){
const err170 = {instancePath:instancePath+"/policy/pii-detector/detect_patterns",schemaPath:"#/properties/policy/properties/pii-detector/properties/detect_patterns/anyOf/1/propertyNames",keyword:"propertyNames",params:{propertyName: key17}};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
for(const key18 in data63){
let data65 = data63[key18];
if(typeof data65 === "string"){
if(func2(data65) > 1000){
const err171 = {instancePath:instancePath+"/policy/pii-detector/detect_patterns/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/policy/properties/pii-detector/properties/detect_patterns/anyOf/1/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
if(func2(data65) < 1){
const err172 = {instancePath:instancePath+"/policy/pii-detector/detect_patterns/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/policy/properties/pii-detector/properties/detect_patterns/anyOf/1/additionalProperties/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
else {
const err173 = {instancePath:instancePath+"/policy/pii-detector/detect_patterns/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/policy/properties/pii-detector/properties/detect_patterns/anyOf/1/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
}
else {
const err174 = {instancePath:instancePath+"/policy/pii-detector/detect_patterns",schemaPath:"#/properties/policy/properties/pii-detector/properties/detect_patterns/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
var _valid9 = _errs185 === errors;
valid55 = valid55 || _valid9;
if(!valid55){
const err175 = {instancePath:instancePath+"/policy/pii-detector/detect_patterns",schemaPath:"#/properties/policy/properties/pii-detector/properties/detect_patterns/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
else {
errors = _errs180;
if(vErrors !== null){
if(_errs180){
vErrors.length = _errs180;
}
else {
vErrors = null;
}
}
}
}
if(data59.redaction !== undefined){
let data66 = data59.redaction;
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
for(const key19 in data66){
if(!((((((key19 === "marker_format") || (key19 === "custom_markers")) || (key19 === "preserve_length")) || (key19 === "include_metadata")) || (key19 === "restore")) || (key19 === "restore_in_tools"))){
const err176 = {instancePath:instancePath+"/policy/pii-detector/redaction",schemaPath:"#/properties/policy/properties/pii-detector/properties/redaction/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
if(data66.marker_format !== undefined){
let data67 = data66.marker_format;
if(typeof data67 !== "string"){
const err177 = {instancePath:instancePath+"/policy/pii-detector/redaction/marker_format",schemaPath:"#/properties/policy/properties/pii-detector/properties/redaction/properties/marker_format/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
if(!(((data67 === "label") || (data67 === "asterisks")) || (data67 === "partial"))){
const err178 = {instancePath:instancePath+"/policy/pii-detector/redaction/marker_format",schemaPath:"#/properties/policy/properties/pii-detector/properties/redaction/properties/marker_format/enum",keyword:"enum",params:{allowedValues: schema31.properties.policy.properties["pii-detector"].properties.redaction.properties.marker_format.enum}};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
if(data66.custom_markers !== undefined){
let data68 = data66.custom_markers;
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
for(const key20 in data68){
let data69 = data68[key20];
if(typeof data69 === "string"){
if(func2(data69) > 200){
const err179 = {instancePath:instancePath+"/policy/pii-detector/redaction/custom_markers/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/policy/properties/pii-detector/properties/redaction/properties/custom_markers/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
else {
const err180 = {instancePath:instancePath+"/policy/pii-detector/redaction/custom_markers/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/policy/properties/pii-detector/properties/redaction/properties/custom_markers/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
}
else {
const err181 = {instancePath:instancePath+"/policy/pii-detector/redaction/custom_markers",schemaPath:"#/properties/policy/properties/pii-detector/properties/redaction/properties/custom_markers/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data66.preserve_length !== undefined){
if(typeof data66.preserve_length !== "boolean"){
const err182 = {instancePath:instancePath+"/policy/pii-detector/redaction/preserve_length",schemaPath:"#/properties/policy/properties/pii-detector/properties/redaction/properties/preserve_length/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(data66.include_metadata !== undefined){
if(typeof data66.include_metadata !== "boolean"){
const err183 = {instancePath:instancePath+"/policy/pii-detector/redaction/include_metadata",schemaPath:"#/properties/policy/properties/pii-detector/properties/redaction/properties/include_metadata/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data66.restore !== undefined){
if(typeof data66.restore !== "boolean"){
const err184 = {instancePath:instancePath+"/policy/pii-detector/redaction/restore",schemaPath:"#/properties/policy/properties/pii-detector/properties/redaction/properties/restore/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
if(data66.restore_in_tools !== undefined){
if(typeof data66.restore_in_tools !== "boolean"){
const err185 = {instancePath:instancePath+"/policy/pii-detector/redaction/restore_in_tools",schemaPath:"#/properties/policy/properties/pii-detector/properties/redaction/properties/restore_in_tools/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
}
else {
const err186 = {instancePath:instancePath+"/policy/pii-detector/redaction",schemaPath:"#/properties/policy/properties/pii-detector/properties/redaction/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
if(data59.mode !== undefined){
let data74 = data59.mode;
if(typeof data74 !== "string"){
const err187 = {instancePath:instancePath+"/policy/pii-detector/mode",schemaPath:"#/properties/policy/properties/pii-detector/properties/mode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
if(!((data74 === "enforce") || (data74 === "observe"))){
const err188 = {instancePath:instancePath+"/policy/pii-detector/mode",schemaPath:"#/properties/policy/properties/pii-detector/properties/mode/enum",keyword:"enum",params:{allowedValues: schema31.properties.policy.properties["pii-detector"].properties.mode.enum}};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
if(data59.phases !== undefined){
let data75 = data59.phases;
if(Array.isArray(data75)){
if(data75.length < 1){
const err189 = {instancePath:instancePath+"/policy/pii-detector/phases",schemaPath:"#/properties/policy/properties/pii-detector/properties/phases/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
const len14 = data75.length;
for(let i17=0; i17<len14; i17++){
let data76 = data75[i17];
if(typeof data76 !== "string"){
const err190 = {instancePath:instancePath+"/policy/pii-detector/phases/" + i17,schemaPath:"#/properties/policy/properties/pii-detector/properties/phases/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
if(!((data76 === "input") || (data76 === "output"))){
const err191 = {instancePath:instancePath+"/policy/pii-detector/phases/" + i17,schemaPath:"#/properties/policy/properties/pii-detector/properties/phases/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.policy.properties["pii-detector"].properties.phases.items.enum}};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
let i18 = data75.length;
let j3;
if(i18 > 1){
const indices3 = {};
for(;i18--;){
let item3 = data75[i18];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j3 = indices3[item3];
const err192 = {instancePath:instancePath+"/policy/pii-detector/phases",schemaPath:"#/properties/policy/properties/pii-detector/properties/phases/uniqueItems",keyword:"uniqueItems",params:{i: i18, j: j3}};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
break;
}
indices3[item3] = i18;
}
}
}
else {
const err193 = {instancePath:instancePath+"/policy/pii-detector/phases",schemaPath:"#/properties/policy/properties/pii-detector/properties/phases/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(data59.exceptions !== undefined){
let data77 = data59.exceptions;
if(Array.isArray(data77)){
const len15 = data77.length;
for(let i19=0; i19<len15; i19++){
let data78 = data77[i19];
const _errs220 = errors;
let valid67 = false;
let passing8 = null;
const _errs221 = errors;
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
if(data78.value === undefined){
const err194 = {instancePath:instancePath+"/policy/pii-detector/exceptions/" + i19,schemaPath:"#/properties/policy/properties/pii-detector/properties/exceptions/items/oneOf/0/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
var _valid10 = _errs221 === errors;
if(_valid10){
valid67 = true;
passing8 = 0;
}
const _errs222 = errors;
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
if(data78.term === undefined){
const err195 = {instancePath:instancePath+"/policy/pii-detector/exceptions/" + i19,schemaPath:"#/properties/policy/properties/pii-detector/properties/exceptions/items/oneOf/1/required",keyword:"required",params:{missingProperty: "term"}};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
var _valid10 = _errs222 === errors;
if(_valid10 && valid67){
valid67 = false;
passing8 = [passing8, 1];
}
else {
if(_valid10){
valid67 = true;
passing8 = 1;
}
const _errs223 = errors;
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
if(data78.pattern === undefined){
const err196 = {instancePath:instancePath+"/policy/pii-detector/exceptions/" + i19,schemaPath:"#/properties/policy/properties/pii-detector/properties/exceptions/items/oneOf/2/required",keyword:"required",params:{missingProperty: "pattern"}};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
var _valid10 = _errs223 === errors;
if(_valid10 && valid67){
valid67 = false;
passing8 = [passing8, 2];
}
else {
if(_valid10){
valid67 = true;
passing8 = 2;
}
}
}
if(!valid67){
const err197 = {instancePath:instancePath+"/policy/pii-detector/exceptions/" + i19,schemaPath:"#/properties/policy/properties/pii-detector/properties/exceptions/items/oneOf",keyword:"oneOf",params:{passingSchemas: passing8}};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
else {
errors = _errs220;
if(vErrors !== null){
if(_errs220){
vErrors.length = _errs220;
}
else {
vErrors = null;
}
}
}
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
if(data78.reason === undefined){
const err198 = {instancePath:instancePath+"/policy/pii-detector/exceptions/" + i19,schemaPath:"#/properties/policy/properties/pii-detector/properties/exceptions/items/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
for(const key21 in data78){
if(!(((((key21 === "value") || (key21 === "term")) || (key21 === "pattern")) || (key21 === "reason")) || (key21 === "expires"))){
const err199 = {instancePath:instancePath+"/policy/pii-detector/exceptions/" + i19,schemaPath:"#/properties/policy/properties/pii-detector/properties/exceptions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21}};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
if(data78.value !== undefined){
let data79 = data78.value;
if(typeof data79 === "string"){
if(func2(data79) < 1){
const err200 = {instancePath:instancePath+"/policy/pii-detector/exceptions/" + i19+"/value",schemaPath:"#/properties/policy/properties/pii-detector/properties/exceptions/items/properties/value/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
else {
const err201 = {instancePath:instancePath+"/policy/pii-detector/exceptions/" + i19+"/value",schemaPath:"#/properties/policy/properties/pii-detector/properties/exceptions/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
if(data78.term !== undefined){
let data80 = data78.term;
if(typeof data80 === "string"){
if(func2(data80) < 1){
const err202 = {instancePath:instancePath+"/policy/pii-detector/exceptions/" + i19+"/term",schemaPath:"#/properties/policy/properties/pii-detector/properties/exceptions/items/properties/term/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
else {
const err203 = {instancePath:instancePath+"/policy/pii-detector/exceptions/" + i19+"/term",schemaPath:"#/properties/policy/properties/pii-detector/properties/exceptions/items/properties/term/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
if(data78.pattern !== undefined){
let data81 = data78.pattern;
if(typeof data81 === "string"){
if(func2(data81) < 1){
const err204 = {instancePath:instancePath+"/policy/pii-detector/exceptions/" + i19+"/pattern",schemaPath:"#/properties/policy/properties/pii-detector/properties/exceptions/items/properties/pattern/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
else {
const err205 = {instancePath:instancePath+"/policy/pii-detector/exceptions/" + i19+"/pattern",schemaPath:"#/properties/policy/properties/pii-detector/properties/exceptions/items/properties/pattern/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
if(data78.reason !== undefined){
let data82 = data78.reason;
if(typeof data82 === "string"){
if(func2(data82) > 500){
const err206 = {instancePath:instancePath+"/policy/pii-detector/exceptions/" + i19+"/reason",schemaPath:"#/properties/policy/properties/pii-detector/properties/exceptions/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 500}};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
if(func2(data82) < 1){
const err207 = {instancePath:instancePath+"/policy/pii-detector/exceptions/" + i19+"/reason",schemaPath:"#/properties/policy/properties/pii-detector/properties/exceptions/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
else {
const err208 = {instancePath:instancePath+"/policy/pii-detector/exceptions/" + i19+"/reason",schemaPath:"#/properties/policy/properties/pii-detector/properties/exceptions/items/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
if(data78.expires !== undefined){
let data83 = data78.expires;
if(typeof data83 === "string"){
if(!pattern6.test(data83)){
const err209 = {instancePath:instancePath+"/policy/pii-detector/exceptions/" + i19+"/expires",schemaPath:"#/properties/policy/properties/pii-detector/properties/exceptions/items/properties/expires/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}([Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2}))?$"}};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
else {
const err210 = {instancePath:instancePath+"/policy/pii-detector/exceptions/" + i19+"/expires",schemaPath:"#/properties/policy/properties/pii-detector/properties/exceptions/items/properties/expires/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
}
else {
const err211 = {instancePath:instancePath+"/policy/pii-detector/exceptions/" + i19,schemaPath:"#/properties/policy/properties/pii-detector/properties/exceptions/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
}
else {
const err212 = {instancePath:instancePath+"/policy/pii-detector/exceptions",schemaPath:"#/properties/policy/properties/pii-detector/properties/exceptions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
if(data59.uninspectable !== undefined){
let data84 = data59.uninspectable;
if(typeof data84 !== "string"){
const err213 = {instancePath:instancePath+"/policy/pii-detector/uninspectable",schemaPath:"#/properties/policy/properties/pii-detector/properties/uninspectable/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
if(!((data84 === "allow") || (data84 === "block"))){
const err214 = {instancePath:instancePath+"/policy/pii-detector/uninspectable",schemaPath:"#/properties/policy/properties/pii-detector/properties/uninspectable/enum",keyword:"enum",params:{allowedValues: schema31.properties.policy.properties["pii-detector"].properties.uninspectable.enum}};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
if(data59.stream !== undefined){
let data85 = data59.stream;
if(typeof data85 !== "string"){
const err215 = {instancePath:instancePath+"/policy/pii-detector/stream",schemaPath:"#/properties/policy/properties/pii-detector/properties/stream/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
if(!(data85 === "buffered")){
const err216 = {instancePath:instancePath+"/policy/pii-detector/stream",schemaPath:"#/properties/policy/properties/pii-detector/properties/stream/enum",keyword:"enum",params:{allowedValues: schema31.properties.policy.properties["pii-detector"].properties.stream.enum}};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
}
}
if(data26["dlp-filter"] !== undefined){
let data86 = data26["dlp-filter"];
if((!(data86 && typeof data86 == "object" && !Array.isArray(data86))) && (data86 !== null)){
const err217 = {instancePath:instancePath+"/policy/dlp-filter",schemaPath:"#/properties/policy/properties/dlp-filter/type",keyword:"type",params:{type: schema31.properties.policy.properties["dlp-filter"].type}};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
for(const key22 in data86){
if(!(func1.call(schema31.properties.policy.properties["dlp-filter"].properties, key22))){
const err218 = {instancePath:instancePath+"/policy/dlp-filter",schemaPath:"#/properties/policy/properties/dlp-filter/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22}};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
if(data86.detect_patterns !== undefined){
let data87 = data86.detect_patterns;
if(Array.isArray(data87)){
const len16 = data87.length;
for(let i20=0; i20<len16; i20++){
let data88 = data87[i20];
if(typeof data88 === "string"){
if(func2(data88) > 1000){
const err219 = {instancePath:instancePath+"/policy/dlp-filter/detect_patterns/" + i20,schemaPath:"#/properties/policy/properties/dlp-filter/properties/detect_patterns/items/maxLength",keyword:"maxLength",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
if(func2(data88) < 1){
const err220 = {instancePath:instancePath+"/policy/dlp-filter/detect_patterns/" + i20,schemaPath:"#/properties/policy/properties/dlp-filter/properties/detect_patterns/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
else {
const err221 = {instancePath:instancePath+"/policy/dlp-filter/detect_patterns/" + i20,schemaPath:"#/properties/policy/properties/dlp-filter/properties/detect_patterns/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
}
else {
const err222 = {instancePath:instancePath+"/policy/dlp-filter/detect_patterns",schemaPath:"#/properties/policy/properties/dlp-filter/properties/detect_patterns/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
if(data86.blocked_terms !== undefined){
let data89 = data86.blocked_terms;
if(Array.isArray(data89)){
const len17 = data89.length;
for(let i21=0; i21<len17; i21++){
let data90 = data89[i21];
if(typeof data90 === "string"){
if(func2(data90) > 1000){
const err223 = {instancePath:instancePath+"/policy/dlp-filter/blocked_terms/" + i21,schemaPath:"#/properties/policy/properties/dlp-filter/properties/blocked_terms/items/maxLength",keyword:"maxLength",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
if(func2(data90) < 1){
const err224 = {instancePath:instancePath+"/policy/dlp-filter/blocked_terms/" + i21,schemaPath:"#/properties/policy/properties/dlp-filter/properties/blocked_terms/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
if(!pattern9.test(data90)){
const err225 = {instancePath:instancePath+"/policy/dlp-filter/blocked_terms/" + i21,schemaPath:"#/properties/policy/properties/dlp-filter/properties/blocked_terms/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
else {
const err226 = {instancePath:instancePath+"/policy/dlp-filter/blocked_terms/" + i21,schemaPath:"#/properties/policy/properties/dlp-filter/properties/blocked_terms/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
}
else {
const err227 = {instancePath:instancePath+"/policy/dlp-filter/blocked_terms",schemaPath:"#/properties/policy/properties/dlp-filter/properties/blocked_terms/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
if(data86.action !== undefined){
let data91 = data86.action;
if(typeof data91 !== "string"){
const err228 = {instancePath:instancePath+"/policy/dlp-filter/action",schemaPath:"#/properties/policy/properties/dlp-filter/properties/action/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
if(!(((data91 === "redact") || (data91 === "block")) || (data91 === "escalate"))){
const err229 = {instancePath:instancePath+"/policy/dlp-filter/action",schemaPath:"#/properties/policy/properties/dlp-filter/properties/action/enum",keyword:"enum",params:{allowedValues: schema31.properties.policy.properties["dlp-filter"].properties.action.enum}};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
if(data86.secrets !== undefined){
if(typeof data86.secrets !== "boolean"){
const err230 = {instancePath:instancePath+"/policy/dlp-filter/secrets",schemaPath:"#/properties/policy/properties/dlp-filter/properties/secrets/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
if(data86.fuzzy_matching !== undefined){
if(typeof data86.fuzzy_matching !== "boolean"){
const err231 = {instancePath:instancePath+"/policy/dlp-filter/fuzzy_matching",schemaPath:"#/properties/policy/properties/dlp-filter/properties/fuzzy_matching/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
if(data86.max_distance !== undefined){
let data94 = data86.max_distance;
if(!(((typeof data94 == "number") && (!(data94 % 1) && !isNaN(data94))) && (isFinite(data94)))){
const err232 = {instancePath:instancePath+"/policy/dlp-filter/max_distance",schemaPath:"#/properties/policy/properties/dlp-filter/properties/max_distance/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
if((typeof data94 == "number") && (isFinite(data94))){
if(data94 > 8 || isNaN(data94)){
const err233 = {instancePath:instancePath+"/policy/dlp-filter/max_distance",schemaPath:"#/properties/policy/properties/dlp-filter/properties/max_distance/maximum",keyword:"maximum",params:{comparison: "<=", limit: 8}};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
if(data94 < 0 || isNaN(data94)){
const err234 = {instancePath:instancePath+"/policy/dlp-filter/max_distance",schemaPath:"#/properties/policy/properties/dlp-filter/properties/max_distance/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
}
if(data86.sensitivity_level !== undefined){
let data95 = data86.sensitivity_level;
if(typeof data95 !== "string"){
const err235 = {instancePath:instancePath+"/policy/dlp-filter/sensitivity_level",schemaPath:"#/properties/policy/properties/dlp-filter/properties/sensitivity_level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
if(!(((data95 === "standard") || (data95 === "high")) || (data95 === "restricted"))){
const err236 = {instancePath:instancePath+"/policy/dlp-filter/sensitivity_level",schemaPath:"#/properties/policy/properties/dlp-filter/properties/sensitivity_level/enum",keyword:"enum",params:{allowedValues: schema31.properties.policy.properties["dlp-filter"].properties.sensitivity_level.enum}};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
if(data86.mode !== undefined){
let data96 = data86.mode;
if(typeof data96 !== "string"){
const err237 = {instancePath:instancePath+"/policy/dlp-filter/mode",schemaPath:"#/properties/policy/properties/dlp-filter/properties/mode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
if(!((data96 === "enforce") || (data96 === "observe"))){
const err238 = {instancePath:instancePath+"/policy/dlp-filter/mode",schemaPath:"#/properties/policy/properties/dlp-filter/properties/mode/enum",keyword:"enum",params:{allowedValues: schema31.properties.policy.properties["dlp-filter"].properties.mode.enum}};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
if(data86.phases !== undefined){
let data97 = data86.phases;
if(Array.isArray(data97)){
if(data97.length < 1){
const err239 = {instancePath:instancePath+"/policy/dlp-filter/phases",schemaPath:"#/properties/policy/properties/dlp-filter/properties/phases/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
const len18 = data97.length;
for(let i22=0; i22<len18; i22++){
let data98 = data97[i22];
if(typeof data98 !== "string"){
const err240 = {instancePath:instancePath+"/policy/dlp-filter/phases/" + i22,schemaPath:"#/properties/policy/properties/dlp-filter/properties/phases/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
if(!((data98 === "input") || (data98 === "output"))){
const err241 = {instancePath:instancePath+"/policy/dlp-filter/phases/" + i22,schemaPath:"#/properties/policy/properties/dlp-filter/properties/phases/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.policy.properties["dlp-filter"].properties.phases.items.enum}};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
let i23 = data97.length;
let j4;
if(i23 > 1){
const indices4 = {};
for(;i23--;){
let item4 = data97[i23];
if(typeof item4 !== "string"){
continue;
}
if(typeof indices4[item4] == "number"){
j4 = indices4[item4];
const err242 = {instancePath:instancePath+"/policy/dlp-filter/phases",schemaPath:"#/properties/policy/properties/dlp-filter/properties/phases/uniqueItems",keyword:"uniqueItems",params:{i: i23, j: j4}};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
break;
}
indices4[item4] = i23;
}
}
}
else {
const err243 = {instancePath:instancePath+"/policy/dlp-filter/phases",schemaPath:"#/properties/policy/properties/dlp-filter/properties/phases/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
if(data86.exceptions !== undefined){
let data99 = data86.exceptions;
if(Array.isArray(data99)){
const len19 = data99.length;
for(let i24=0; i24<len19; i24++){
let data100 = data99[i24];
const _errs270 = errors;
let valid79 = false;
let passing9 = null;
const _errs271 = errors;
if(data100 && typeof data100 == "object" && !Array.isArray(data100)){
if(data100.value === undefined){
const err244 = {instancePath:instancePath+"/policy/dlp-filter/exceptions/" + i24,schemaPath:"#/properties/policy/properties/dlp-filter/properties/exceptions/items/oneOf/0/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
var _valid11 = _errs271 === errors;
if(_valid11){
valid79 = true;
passing9 = 0;
}
const _errs272 = errors;
if(data100 && typeof data100 == "object" && !Array.isArray(data100)){
if(data100.term === undefined){
const err245 = {instancePath:instancePath+"/policy/dlp-filter/exceptions/" + i24,schemaPath:"#/properties/policy/properties/dlp-filter/properties/exceptions/items/oneOf/1/required",keyword:"required",params:{missingProperty: "term"}};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
var _valid11 = _errs272 === errors;
if(_valid11 && valid79){
valid79 = false;
passing9 = [passing9, 1];
}
else {
if(_valid11){
valid79 = true;
passing9 = 1;
}
const _errs273 = errors;
if(data100 && typeof data100 == "object" && !Array.isArray(data100)){
if(data100.pattern === undefined){
const err246 = {instancePath:instancePath+"/policy/dlp-filter/exceptions/" + i24,schemaPath:"#/properties/policy/properties/dlp-filter/properties/exceptions/items/oneOf/2/required",keyword:"required",params:{missingProperty: "pattern"}};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
var _valid11 = _errs273 === errors;
if(_valid11 && valid79){
valid79 = false;
passing9 = [passing9, 2];
}
else {
if(_valid11){
valid79 = true;
passing9 = 2;
}
}
}
if(!valid79){
const err247 = {instancePath:instancePath+"/policy/dlp-filter/exceptions/" + i24,schemaPath:"#/properties/policy/properties/dlp-filter/properties/exceptions/items/oneOf",keyword:"oneOf",params:{passingSchemas: passing9}};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
else {
errors = _errs270;
if(vErrors !== null){
if(_errs270){
vErrors.length = _errs270;
}
else {
vErrors = null;
}
}
}
if(data100 && typeof data100 == "object" && !Array.isArray(data100)){
if(data100.reason === undefined){
const err248 = {instancePath:instancePath+"/policy/dlp-filter/exceptions/" + i24,schemaPath:"#/properties/policy/properties/dlp-filter/properties/exceptions/items/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
for(const key23 in data100){
if(!(((((key23 === "value") || (key23 === "term")) || (key23 === "pattern")) || (key23 === "reason")) || (key23 === "expires"))){
const err249 = {instancePath:instancePath+"/policy/dlp-filter/exceptions/" + i24,schemaPath:"#/properties/policy/properties/dlp-filter/properties/exceptions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23}};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
if(data100.value !== undefined){
let data101 = data100.value;
if(typeof data101 === "string"){
if(func2(data101) < 1){
const err250 = {instancePath:instancePath+"/policy/dlp-filter/exceptions/" + i24+"/value",schemaPath:"#/properties/policy/properties/dlp-filter/properties/exceptions/items/properties/value/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
else {
const err251 = {instancePath:instancePath+"/policy/dlp-filter/exceptions/" + i24+"/value",schemaPath:"#/properties/policy/properties/dlp-filter/properties/exceptions/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
if(data100.term !== undefined){
let data102 = data100.term;
if(typeof data102 === "string"){
if(func2(data102) < 1){
const err252 = {instancePath:instancePath+"/policy/dlp-filter/exceptions/" + i24+"/term",schemaPath:"#/properties/policy/properties/dlp-filter/properties/exceptions/items/properties/term/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
else {
const err253 = {instancePath:instancePath+"/policy/dlp-filter/exceptions/" + i24+"/term",schemaPath:"#/properties/policy/properties/dlp-filter/properties/exceptions/items/properties/term/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
if(data100.pattern !== undefined){
let data103 = data100.pattern;
if(typeof data103 === "string"){
if(func2(data103) < 1){
const err254 = {instancePath:instancePath+"/policy/dlp-filter/exceptions/" + i24+"/pattern",schemaPath:"#/properties/policy/properties/dlp-filter/properties/exceptions/items/properties/pattern/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
else {
const err255 = {instancePath:instancePath+"/policy/dlp-filter/exceptions/" + i24+"/pattern",schemaPath:"#/properties/policy/properties/dlp-filter/properties/exceptions/items/properties/pattern/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
if(data100.reason !== undefined){
let data104 = data100.reason;
if(typeof data104 === "string"){
if(func2(data104) > 500){
const err256 = {instancePath:instancePath+"/policy/dlp-filter/exceptions/" + i24+"/reason",schemaPath:"#/properties/policy/properties/dlp-filter/properties/exceptions/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 500}};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
if(func2(data104) < 1){
const err257 = {instancePath:instancePath+"/policy/dlp-filter/exceptions/" + i24+"/reason",schemaPath:"#/properties/policy/properties/dlp-filter/properties/exceptions/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
else {
const err258 = {instancePath:instancePath+"/policy/dlp-filter/exceptions/" + i24+"/reason",schemaPath:"#/properties/policy/properties/dlp-filter/properties/exceptions/items/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
if(data100.expires !== undefined){
let data105 = data100.expires;
if(typeof data105 === "string"){
if(!pattern6.test(data105)){
const err259 = {instancePath:instancePath+"/policy/dlp-filter/exceptions/" + i24+"/expires",schemaPath:"#/properties/policy/properties/dlp-filter/properties/exceptions/items/properties/expires/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}([Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2}))?$"}};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
else {
const err260 = {instancePath:instancePath+"/policy/dlp-filter/exceptions/" + i24+"/expires",schemaPath:"#/properties/policy/properties/dlp-filter/properties/exceptions/items/properties/expires/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
}
else {
const err261 = {instancePath:instancePath+"/policy/dlp-filter/exceptions/" + i24,schemaPath:"#/properties/policy/properties/dlp-filter/properties/exceptions/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
}
else {
const err262 = {instancePath:instancePath+"/policy/dlp-filter/exceptions",schemaPath:"#/properties/policy/properties/dlp-filter/properties/exceptions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
if(data86.uninspectable !== undefined){
let data106 = data86.uninspectable;
if(typeof data106 !== "string"){
const err263 = {instancePath:instancePath+"/policy/dlp-filter/uninspectable",schemaPath:"#/properties/policy/properties/dlp-filter/properties/uninspectable/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
if(!((data106 === "allow") || (data106 === "block"))){
const err264 = {instancePath:instancePath+"/policy/dlp-filter/uninspectable",schemaPath:"#/properties/policy/properties/dlp-filter/properties/uninspectable/enum",keyword:"enum",params:{allowedValues: schema31.properties.policy.properties["dlp-filter"].properties.uninspectable.enum}};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
if(data86.stream !== undefined){
let data107 = data86.stream;
if(typeof data107 !== "string"){
const err265 = {instancePath:instancePath+"/policy/dlp-filter/stream",schemaPath:"#/properties/policy/properties/dlp-filter/properties/stream/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
if(!(data107 === "buffered")){
const err266 = {instancePath:instancePath+"/policy/dlp-filter/stream",schemaPath:"#/properties/policy/properties/dlp-filter/properties/stream/enum",keyword:"enum",params:{allowedValues: schema31.properties.policy.properties["dlp-filter"].properties.stream.enum}};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
}
}
if(data26["entity-list-filter"] !== undefined){
let data108 = data26["entity-list-filter"];
if((!(data108 && typeof data108 == "object" && !Array.isArray(data108))) && (data108 !== null)){
const err267 = {instancePath:instancePath+"/policy/entity-list-filter",schemaPath:"#/properties/policy/properties/entity-list-filter/type",keyword:"type",params:{type: schema31.properties.policy.properties["entity-list-filter"].type}};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
if(data108 && typeof data108 == "object" && !Array.isArray(data108)){
for(const key24 in data108){
if(!(func1.call(schema31.properties.policy.properties["entity-list-filter"].properties, key24))){
const err268 = {instancePath:instancePath+"/policy/entity-list-filter",schemaPath:"#/properties/policy/properties/entity-list-filter/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24}};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
if(data108.blocked_entities !== undefined){
let data109 = data108.blocked_entities;
if(Array.isArray(data109)){
if(data109.length < 1){
const err269 = {instancePath:instancePath+"/policy/entity-list-filter/blocked_entities",schemaPath:"#/properties/policy/properties/entity-list-filter/properties/blocked_entities/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
const len20 = data109.length;
for(let i25=0; i25<len20; i25++){
let data110 = data109[i25];
if(typeof data110 === "string"){
if(func2(data110) < 1){
const err270 = {instancePath:instancePath+"/policy/entity-list-filter/blocked_entities/" + i25,schemaPath:"#/properties/policy/properties/entity-list-filter/properties/blocked_entities/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
if(!pattern9.test(data110)){
const err271 = {instancePath:instancePath+"/policy/entity-list-filter/blocked_entities/" + i25,schemaPath:"#/properties/policy/properties/entity-list-filter/properties/blocked_entities/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
else {
const err272 = {instancePath:instancePath+"/policy/entity-list-filter/blocked_entities/" + i25,schemaPath:"#/properties/policy/properties/entity-list-filter/properties/blocked_entities/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
}
else {
const err273 = {instancePath:instancePath+"/policy/entity-list-filter/blocked_entities",schemaPath:"#/properties/policy/properties/entity-list-filter/properties/blocked_entities/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
if(data108.action !== undefined){
let data111 = data108.action;
if(typeof data111 !== "string"){
const err274 = {instancePath:instancePath+"/policy/entity-list-filter/action",schemaPath:"#/properties/policy/properties/entity-list-filter/properties/action/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
if(!(((data111 === "block") || (data111 === "redact")) || (data111 === "escalate"))){
const err275 = {instancePath:instancePath+"/policy/entity-list-filter/action",schemaPath:"#/properties/policy/properties/entity-list-filter/properties/action/enum",keyword:"enum",params:{allowedValues: schema31.properties.policy.properties["entity-list-filter"].properties.action.enum}};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
if(data108.case_sensitive !== undefined){
if(typeof data108.case_sensitive !== "boolean"){
const err276 = {instancePath:instancePath+"/policy/entity-list-filter/case_sensitive",schemaPath:"#/properties/policy/properties/entity-list-filter/properties/case_sensitive/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
if(data108.whole_words !== undefined){
if(typeof data108.whole_words !== "boolean"){
const err277 = {instancePath:instancePath+"/policy/entity-list-filter/whole_words",schemaPath:"#/properties/policy/properties/entity-list-filter/properties/whole_words/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
if(data108.marker !== undefined){
if(typeof data108.marker !== "string"){
const err278 = {instancePath:instancePath+"/policy/entity-list-filter/marker",schemaPath:"#/properties/policy/properties/entity-list-filter/properties/marker/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
if(data108.mode !== undefined){
let data115 = data108.mode;
if(typeof data115 !== "string"){
const err279 = {instancePath:instancePath+"/policy/entity-list-filter/mode",schemaPath:"#/properties/policy/properties/entity-list-filter/properties/mode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
if(!((data115 === "enforce") || (data115 === "observe"))){
const err280 = {instancePath:instancePath+"/policy/entity-list-filter/mode",schemaPath:"#/properties/policy/properties/entity-list-filter/properties/mode/enum",keyword:"enum",params:{allowedValues: schema31.properties.policy.properties["entity-list-filter"].properties.mode.enum}};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
if(data108.phases !== undefined){
let data116 = data108.phases;
if(Array.isArray(data116)){
if(data116.length < 1){
const err281 = {instancePath:instancePath+"/policy/entity-list-filter/phases",schemaPath:"#/properties/policy/properties/entity-list-filter/properties/phases/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
const len21 = data116.length;
for(let i26=0; i26<len21; i26++){
let data117 = data116[i26];
if(typeof data117 !== "string"){
const err282 = {instancePath:instancePath+"/policy/entity-list-filter/phases/" + i26,schemaPath:"#/properties/policy/properties/entity-list-filter/properties/phases/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
if(!((data117 === "input") || (data117 === "output"))){
const err283 = {instancePath:instancePath+"/policy/entity-list-filter/phases/" + i26,schemaPath:"#/properties/policy/properties/entity-list-filter/properties/phases/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.policy.properties["entity-list-filter"].properties.phases.items.enum}};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
let i27 = data116.length;
let j5;
if(i27 > 1){
const indices5 = {};
for(;i27--;){
let item5 = data116[i27];
if(typeof item5 !== "string"){
continue;
}
if(typeof indices5[item5] == "number"){
j5 = indices5[item5];
const err284 = {instancePath:instancePath+"/policy/entity-list-filter/phases",schemaPath:"#/properties/policy/properties/entity-list-filter/properties/phases/uniqueItems",keyword:"uniqueItems",params:{i: i27, j: j5}};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
break;
}
indices5[item5] = i27;
}
}
}
else {
const err285 = {instancePath:instancePath+"/policy/entity-list-filter/phases",schemaPath:"#/properties/policy/properties/entity-list-filter/properties/phases/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
if(data108.exceptions !== undefined){
let data118 = data108.exceptions;
if(Array.isArray(data118)){
const len22 = data118.length;
for(let i28=0; i28<len22; i28++){
let data119 = data118[i28];
const _errs314 = errors;
let valid89 = false;
let passing10 = null;
const _errs315 = errors;
if(data119 && typeof data119 == "object" && !Array.isArray(data119)){
if(data119.value === undefined){
const err286 = {instancePath:instancePath+"/policy/entity-list-filter/exceptions/" + i28,schemaPath:"#/properties/policy/properties/entity-list-filter/properties/exceptions/items/oneOf/0/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
}
var _valid12 = _errs315 === errors;
if(_valid12){
valid89 = true;
passing10 = 0;
}
const _errs316 = errors;
if(data119 && typeof data119 == "object" && !Array.isArray(data119)){
if(data119.term === undefined){
const err287 = {instancePath:instancePath+"/policy/entity-list-filter/exceptions/" + i28,schemaPath:"#/properties/policy/properties/entity-list-filter/properties/exceptions/items/oneOf/1/required",keyword:"required",params:{missingProperty: "term"}};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
var _valid12 = _errs316 === errors;
if(_valid12 && valid89){
valid89 = false;
passing10 = [passing10, 1];
}
else {
if(_valid12){
valid89 = true;
passing10 = 1;
}
const _errs317 = errors;
if(data119 && typeof data119 == "object" && !Array.isArray(data119)){
if(data119.pattern === undefined){
const err288 = {instancePath:instancePath+"/policy/entity-list-filter/exceptions/" + i28,schemaPath:"#/properties/policy/properties/entity-list-filter/properties/exceptions/items/oneOf/2/required",keyword:"required",params:{missingProperty: "pattern"}};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
var _valid12 = _errs317 === errors;
if(_valid12 && valid89){
valid89 = false;
passing10 = [passing10, 2];
}
else {
if(_valid12){
valid89 = true;
passing10 = 2;
}
}
}
if(!valid89){
const err289 = {instancePath:instancePath+"/policy/entity-list-filter/exceptions/" + i28,schemaPath:"#/properties/policy/properties/entity-list-filter/properties/exceptions/items/oneOf",keyword:"oneOf",params:{passingSchemas: passing10}};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
else {
errors = _errs314;
if(vErrors !== null){
if(_errs314){
vErrors.length = _errs314;
}
else {
vErrors = null;
}
}
}
if(data119 && typeof data119 == "object" && !Array.isArray(data119)){
if(data119.reason === undefined){
const err290 = {instancePath:instancePath+"/policy/entity-list-filter/exceptions/" + i28,schemaPath:"#/properties/policy/properties/entity-list-filter/properties/exceptions/items/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
for(const key25 in data119){
if(!(((((key25 === "value") || (key25 === "term")) || (key25 === "pattern")) || (key25 === "reason")) || (key25 === "expires"))){
const err291 = {instancePath:instancePath+"/policy/entity-list-filter/exceptions/" + i28,schemaPath:"#/properties/policy/properties/entity-list-filter/properties/exceptions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25}};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
}
if(data119.value !== undefined){
let data120 = data119.value;
if(typeof data120 === "string"){
if(func2(data120) < 1){
const err292 = {instancePath:instancePath+"/policy/entity-list-filter/exceptions/" + i28+"/value",schemaPath:"#/properties/policy/properties/entity-list-filter/properties/exceptions/items/properties/value/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
else {
const err293 = {instancePath:instancePath+"/policy/entity-list-filter/exceptions/" + i28+"/value",schemaPath:"#/properties/policy/properties/entity-list-filter/properties/exceptions/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
if(data119.term !== undefined){
let data121 = data119.term;
if(typeof data121 === "string"){
if(func2(data121) < 1){
const err294 = {instancePath:instancePath+"/policy/entity-list-filter/exceptions/" + i28+"/term",schemaPath:"#/properties/policy/properties/entity-list-filter/properties/exceptions/items/properties/term/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
else {
const err295 = {instancePath:instancePath+"/policy/entity-list-filter/exceptions/" + i28+"/term",schemaPath:"#/properties/policy/properties/entity-list-filter/properties/exceptions/items/properties/term/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
}
if(data119.pattern !== undefined){
let data122 = data119.pattern;
if(typeof data122 === "string"){
if(func2(data122) < 1){
const err296 = {instancePath:instancePath+"/policy/entity-list-filter/exceptions/" + i28+"/pattern",schemaPath:"#/properties/policy/properties/entity-list-filter/properties/exceptions/items/properties/pattern/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
else {
const err297 = {instancePath:instancePath+"/policy/entity-list-filter/exceptions/" + i28+"/pattern",schemaPath:"#/properties/policy/properties/entity-list-filter/properties/exceptions/items/properties/pattern/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
if(data119.reason !== undefined){
let data123 = data119.reason;
if(typeof data123 === "string"){
if(func2(data123) > 500){
const err298 = {instancePath:instancePath+"/policy/entity-list-filter/exceptions/" + i28+"/reason",schemaPath:"#/properties/policy/properties/entity-list-filter/properties/exceptions/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 500}};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
if(func2(data123) < 1){
const err299 = {instancePath:instancePath+"/policy/entity-list-filter/exceptions/" + i28+"/reason",schemaPath:"#/properties/policy/properties/entity-list-filter/properties/exceptions/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
}
else {
const err300 = {instancePath:instancePath+"/policy/entity-list-filter/exceptions/" + i28+"/reason",schemaPath:"#/properties/policy/properties/entity-list-filter/properties/exceptions/items/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
if(data119.expires !== undefined){
let data124 = data119.expires;
if(typeof data124 === "string"){
if(!pattern6.test(data124)){
const err301 = {instancePath:instancePath+"/policy/entity-list-filter/exceptions/" + i28+"/expires",schemaPath:"#/properties/policy/properties/entity-list-filter/properties/exceptions/items/properties/expires/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}([Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2}))?$"}};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
else {
const err302 = {instancePath:instancePath+"/policy/entity-list-filter/exceptions/" + i28+"/expires",schemaPath:"#/properties/policy/properties/entity-list-filter/properties/exceptions/items/properties/expires/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
}
}
else {
const err303 = {instancePath:instancePath+"/policy/entity-list-filter/exceptions/" + i28,schemaPath:"#/properties/policy/properties/entity-list-filter/properties/exceptions/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
}
else {
const err304 = {instancePath:instancePath+"/policy/entity-list-filter/exceptions",schemaPath:"#/properties/policy/properties/entity-list-filter/properties/exceptions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
if(data108.uninspectable !== undefined){
let data125 = data108.uninspectable;
if(typeof data125 !== "string"){
const err305 = {instancePath:instancePath+"/policy/entity-list-filter/uninspectable",schemaPath:"#/properties/policy/properties/entity-list-filter/properties/uninspectable/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
if(!((data125 === "allow") || (data125 === "block"))){
const err306 = {instancePath:instancePath+"/policy/entity-list-filter/uninspectable",schemaPath:"#/properties/policy/properties/entity-list-filter/properties/uninspectable/enum",keyword:"enum",params:{allowedValues: schema31.properties.policy.properties["entity-list-filter"].properties.uninspectable.enum}};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
}
if(data108.stream !== undefined){
let data126 = data108.stream;
if(typeof data126 !== "string"){
const err307 = {instancePath:instancePath+"/policy/entity-list-filter/stream",schemaPath:"#/properties/policy/properties/entity-list-filter/properties/stream/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
if(!(data126 === "buffered")){
const err308 = {instancePath:instancePath+"/policy/entity-list-filter/stream",schemaPath:"#/properties/policy/properties/entity-list-filter/properties/stream/enum",keyword:"enum",params:{allowedValues: schema31.properties.policy.properties["entity-list-filter"].properties.stream.enum}};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
}
}
}
if(data26.rbac !== undefined){
let data127 = data26.rbac;
if((!(data127 && typeof data127 == "object" && !Array.isArray(data127))) && (data127 !== null)){
const err309 = {instancePath:instancePath+"/policy/rbac",schemaPath:"#/properties/policy/properties/rbac/type",keyword:"type",params:{type: schema31.properties.policy.properties.rbac.type}};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
if(data127 && typeof data127 == "object" && !Array.isArray(data127)){
for(const key26 in data127){
if(!(func1.call(schema31.properties.policy.properties.rbac.properties, key26))){
const err310 = {instancePath:instancePath+"/policy/rbac",schemaPath:"#/properties/policy/properties/rbac/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26}};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
if(data127.deny_if_missing !== undefined){
let data128 = data127.deny_if_missing;
if(Array.isArray(data128)){
const len23 = data128.length;
for(let i29=0; i29<len23; i29++){
let data129 = data128[i29];
if(typeof data129 === "string"){
if(!pattern13.test(data129)){
const err311 = {instancePath:instancePath+"/policy/rbac/deny_if_missing/" + i29,schemaPath:"#/properties/policy/properties/rbac/properties/deny_if_missing/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9!#$%&'*+.^_`|~-]+$"}};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
}
else {
const err312 = {instancePath:instancePath+"/policy/rbac/deny_if_missing/" + i29,schemaPath:"#/properties/policy/properties/rbac/properties/deny_if_missing/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
}
}
else {
const err313 = {instancePath:instancePath+"/policy/rbac/deny_if_missing",schemaPath:"#/properties/policy/properties/rbac/properties/deny_if_missing/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
}
if(data127.require_auth !== undefined){
if(typeof data127.require_auth !== "boolean"){
const err314 = {instancePath:instancePath+"/policy/rbac/require_auth",schemaPath:"#/properties/policy/properties/rbac/properties/require_auth/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
}
if(data127.roles !== undefined){
let data131 = data127.roles;
if(data131 && typeof data131 == "object" && !Array.isArray(data131)){
for(const key27 in data131){
let data132 = data131[key27];
if(data132 && typeof data132 == "object" && !Array.isArray(data132)){
for(const key28 in data132){
if(!(((key28 === "allowed_tools") || (key28 === "denied_tools")) || (key28 === "allowed_models"))){
const err315 = {instancePath:instancePath+"/policy/rbac/roles/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/policy/properties/rbac/properties/roles/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28}};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
}
if(data132.allowed_tools !== undefined){
let data133 = data132.allowed_tools;
if(Array.isArray(data133)){
const len24 = data133.length;
for(let i30=0; i30<len24; i30++){
let data134 = data133[i30];
if(typeof data134 === "string"){
if(func2(data134) < 1){
const err316 = {instancePath:instancePath+"/policy/rbac/roles/" + key27.replace(/~/g, "~0").replace(/\//g, "~1")+"/allowed_tools/" + i30,schemaPath:"#/properties/policy/properties/rbac/properties/roles/additionalProperties/properties/allowed_tools/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
}
else {
const err317 = {instancePath:instancePath+"/policy/rbac/roles/" + key27.replace(/~/g, "~0").replace(/\//g, "~1")+"/allowed_tools/" + i30,schemaPath:"#/properties/policy/properties/rbac/properties/roles/additionalProperties/properties/allowed_tools/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
}
}
else {
const err318 = {instancePath:instancePath+"/policy/rbac/roles/" + key27.replace(/~/g, "~0").replace(/\//g, "~1")+"/allowed_tools",schemaPath:"#/properties/policy/properties/rbac/properties/roles/additionalProperties/properties/allowed_tools/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
}
if(data132.denied_tools !== undefined){
let data135 = data132.denied_tools;
if(Array.isArray(data135)){
const len25 = data135.length;
for(let i31=0; i31<len25; i31++){
let data136 = data135[i31];
if(typeof data136 === "string"){
if(func2(data136) < 1){
const err319 = {instancePath:instancePath+"/policy/rbac/roles/" + key27.replace(/~/g, "~0").replace(/\//g, "~1")+"/denied_tools/" + i31,schemaPath:"#/properties/policy/properties/rbac/properties/roles/additionalProperties/properties/denied_tools/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
}
else {
const err320 = {instancePath:instancePath+"/policy/rbac/roles/" + key27.replace(/~/g, "~0").replace(/\//g, "~1")+"/denied_tools/" + i31,schemaPath:"#/properties/policy/properties/rbac/properties/roles/additionalProperties/properties/denied_tools/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
}
}
else {
const err321 = {instancePath:instancePath+"/policy/rbac/roles/" + key27.replace(/~/g, "~0").replace(/\//g, "~1")+"/denied_tools",schemaPath:"#/properties/policy/properties/rbac/properties/roles/additionalProperties/properties/denied_tools/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
}
if(data132.allowed_models !== undefined){
let data137 = data132.allowed_models;
if(Array.isArray(data137)){
const len26 = data137.length;
for(let i32=0; i32<len26; i32++){
let data138 = data137[i32];
if(typeof data138 === "string"){
if(func2(data138) < 1){
const err322 = {instancePath:instancePath+"/policy/rbac/roles/" + key27.replace(/~/g, "~0").replace(/\//g, "~1")+"/allowed_models/" + i32,schemaPath:"#/properties/policy/properties/rbac/properties/roles/additionalProperties/properties/allowed_models/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
}
else {
const err323 = {instancePath:instancePath+"/policy/rbac/roles/" + key27.replace(/~/g, "~0").replace(/\//g, "~1")+"/allowed_models/" + i32,schemaPath:"#/properties/policy/properties/rbac/properties/roles/additionalProperties/properties/allowed_models/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
}
}
else {
const err324 = {instancePath:instancePath+"/policy/rbac/roles/" + key27.replace(/~/g, "~0").replace(/\//g, "~1")+"/allowed_models",schemaPath:"#/properties/policy/properties/rbac/properties/roles/additionalProperties/properties/allowed_models/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
}
}
else {
const err325 = {instancePath:instancePath+"/policy/rbac/roles/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/policy/properties/rbac/properties/roles/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
}
}
else {
const err326 = {instancePath:instancePath+"/policy/rbac/roles",schemaPath:"#/properties/policy/properties/rbac/properties/roles/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
}
if(data127.default_role !== undefined){
let data139 = data127.default_role;
if(typeof data139 === "string"){
if(func2(data139) < 1){
const err327 = {instancePath:instancePath+"/policy/rbac/default_role",schemaPath:"#/properties/policy/properties/rbac/properties/default_role/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
}
else {
const err328 = {instancePath:instancePath+"/policy/rbac/default_role",schemaPath:"#/properties/policy/properties/rbac/properties/default_role/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
}
if(data127.mode !== undefined){
let data140 = data127.mode;
if(typeof data140 !== "string"){
const err329 = {instancePath:instancePath+"/policy/rbac/mode",schemaPath:"#/properties/policy/properties/rbac/properties/mode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
if(!((data140 === "enforce") || (data140 === "observe"))){
const err330 = {instancePath:instancePath+"/policy/rbac/mode",schemaPath:"#/properties/policy/properties/rbac/properties/mode/enum",keyword:"enum",params:{allowedValues: schema31.properties.policy.properties.rbac.properties.mode.enum}};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
}
if(data127.phases !== undefined){
let data141 = data127.phases;
if(Array.isArray(data141)){
if(data141.length < 1){
const err331 = {instancePath:instancePath+"/policy/rbac/phases",schemaPath:"#/properties/policy/properties/rbac/properties/phases/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
const len27 = data141.length;
for(let i33=0; i33<len27; i33++){
let data142 = data141[i33];
if(typeof data142 !== "string"){
const err332 = {instancePath:instancePath+"/policy/rbac/phases/" + i33,schemaPath:"#/properties/policy/properties/rbac/properties/phases/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
if(!(data142 === "input")){
const err333 = {instancePath:instancePath+"/policy/rbac/phases/" + i33,schemaPath:"#/properties/policy/properties/rbac/properties/phases/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.policy.properties.rbac.properties.phases.items.enum}};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
}
let i34 = data141.length;
let j6;
if(i34 > 1){
const indices6 = {};
for(;i34--;){
let item6 = data141[i34];
if(typeof item6 !== "string"){
continue;
}
if(typeof indices6[item6] == "number"){
j6 = indices6[item6];
const err334 = {instancePath:instancePath+"/policy/rbac/phases",schemaPath:"#/properties/policy/properties/rbac/properties/phases/uniqueItems",keyword:"uniqueItems",params:{i: i34, j: j6}};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
break;
}
indices6[item6] = i34;
}
}
}
else {
const err335 = {instancePath:instancePath+"/policy/rbac/phases",schemaPath:"#/properties/policy/properties/rbac/properties/phases/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
}
if(data127.exceptions !== undefined){
let data143 = data127.exceptions;
if(Array.isArray(data143)){
const len28 = data143.length;
for(let i35=0; i35<len28; i35++){
let data144 = data143[i35];
const _errs372 = errors;
let valid107 = false;
let passing11 = null;
const _errs373 = errors;
if(data144 && typeof data144 == "object" && !Array.isArray(data144)){
if(data144.value === undefined){
const err336 = {instancePath:instancePath+"/policy/rbac/exceptions/" + i35,schemaPath:"#/properties/policy/properties/rbac/properties/exceptions/items/oneOf/0/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
}
var _valid13 = _errs373 === errors;
if(_valid13){
valid107 = true;
passing11 = 0;
}
const _errs374 = errors;
if(data144 && typeof data144 == "object" && !Array.isArray(data144)){
if(data144.term === undefined){
const err337 = {instancePath:instancePath+"/policy/rbac/exceptions/" + i35,schemaPath:"#/properties/policy/properties/rbac/properties/exceptions/items/oneOf/1/required",keyword:"required",params:{missingProperty: "term"}};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
}
var _valid13 = _errs374 === errors;
if(_valid13 && valid107){
valid107 = false;
passing11 = [passing11, 1];
}
else {
if(_valid13){
valid107 = true;
passing11 = 1;
}
const _errs375 = errors;
if(data144 && typeof data144 == "object" && !Array.isArray(data144)){
if(data144.pattern === undefined){
const err338 = {instancePath:instancePath+"/policy/rbac/exceptions/" + i35,schemaPath:"#/properties/policy/properties/rbac/properties/exceptions/items/oneOf/2/required",keyword:"required",params:{missingProperty: "pattern"}};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
}
var _valid13 = _errs375 === errors;
if(_valid13 && valid107){
valid107 = false;
passing11 = [passing11, 2];
}
else {
if(_valid13){
valid107 = true;
passing11 = 2;
}
}
}
if(!valid107){
const err339 = {instancePath:instancePath+"/policy/rbac/exceptions/" + i35,schemaPath:"#/properties/policy/properties/rbac/properties/exceptions/items/oneOf",keyword:"oneOf",params:{passingSchemas: passing11}};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
else {
errors = _errs372;
if(vErrors !== null){
if(_errs372){
vErrors.length = _errs372;
}
else {
vErrors = null;
}
}
}
if(data144 && typeof data144 == "object" && !Array.isArray(data144)){
if(data144.reason === undefined){
const err340 = {instancePath:instancePath+"/policy/rbac/exceptions/" + i35,schemaPath:"#/properties/policy/properties/rbac/properties/exceptions/items/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
for(const key29 in data144){
if(!(((((key29 === "value") || (key29 === "term")) || (key29 === "pattern")) || (key29 === "reason")) || (key29 === "expires"))){
const err341 = {instancePath:instancePath+"/policy/rbac/exceptions/" + i35,schemaPath:"#/properties/policy/properties/rbac/properties/exceptions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29}};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
}
if(data144.value !== undefined){
let data145 = data144.value;
if(typeof data145 === "string"){
if(func2(data145) < 1){
const err342 = {instancePath:instancePath+"/policy/rbac/exceptions/" + i35+"/value",schemaPath:"#/properties/policy/properties/rbac/properties/exceptions/items/properties/value/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
}
else {
const err343 = {instancePath:instancePath+"/policy/rbac/exceptions/" + i35+"/value",schemaPath:"#/properties/policy/properties/rbac/properties/exceptions/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
}
if(data144.term !== undefined){
let data146 = data144.term;
if(typeof data146 === "string"){
if(func2(data146) < 1){
const err344 = {instancePath:instancePath+"/policy/rbac/exceptions/" + i35+"/term",schemaPath:"#/properties/policy/properties/rbac/properties/exceptions/items/properties/term/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
}
else {
const err345 = {instancePath:instancePath+"/policy/rbac/exceptions/" + i35+"/term",schemaPath:"#/properties/policy/properties/rbac/properties/exceptions/items/properties/term/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
}
if(data144.pattern !== undefined){
let data147 = data144.pattern;
if(typeof data147 === "string"){
if(func2(data147) < 1){
const err346 = {instancePath:instancePath+"/policy/rbac/exceptions/" + i35+"/pattern",schemaPath:"#/properties/policy/properties/rbac/properties/exceptions/items/properties/pattern/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
}
else {
const err347 = {instancePath:instancePath+"/policy/rbac/exceptions/" + i35+"/pattern",schemaPath:"#/properties/policy/properties/rbac/properties/exceptions/items/properties/pattern/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
}
if(data144.reason !== undefined){
let data148 = data144.reason;
if(typeof data148 === "string"){
if(func2(data148) > 500){
const err348 = {instancePath:instancePath+"/policy/rbac/exceptions/" + i35+"/reason",schemaPath:"#/properties/policy/properties/rbac/properties/exceptions/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 500}};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
if(func2(data148) < 1){
const err349 = {instancePath:instancePath+"/policy/rbac/exceptions/" + i35+"/reason",schemaPath:"#/properties/policy/properties/rbac/properties/exceptions/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
}
else {
const err350 = {instancePath:instancePath+"/policy/rbac/exceptions/" + i35+"/reason",schemaPath:"#/properties/policy/properties/rbac/properties/exceptions/items/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
}
if(data144.expires !== undefined){
let data149 = data144.expires;
if(typeof data149 === "string"){
if(!pattern6.test(data149)){
const err351 = {instancePath:instancePath+"/policy/rbac/exceptions/" + i35+"/expires",schemaPath:"#/properties/policy/properties/rbac/properties/exceptions/items/properties/expires/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}([Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2}))?$"}};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
}
else {
const err352 = {instancePath:instancePath+"/policy/rbac/exceptions/" + i35+"/expires",schemaPath:"#/properties/policy/properties/rbac/properties/exceptions/items/properties/expires/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
}
}
else {
const err353 = {instancePath:instancePath+"/policy/rbac/exceptions/" + i35,schemaPath:"#/properties/policy/properties/rbac/properties/exceptions/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
}
}
else {
const err354 = {instancePath:instancePath+"/policy/rbac/exceptions",schemaPath:"#/properties/policy/properties/rbac/properties/exceptions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
}
if(data127.uninspectable !== undefined){
let data150 = data127.uninspectable;
if(typeof data150 !== "string"){
const err355 = {instancePath:instancePath+"/policy/rbac/uninspectable",schemaPath:"#/properties/policy/properties/rbac/properties/uninspectable/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
if(!((data150 === "allow") || (data150 === "block"))){
const err356 = {instancePath:instancePath+"/policy/rbac/uninspectable",schemaPath:"#/properties/policy/properties/rbac/properties/uninspectable/enum",keyword:"enum",params:{allowedValues: schema31.properties.policy.properties.rbac.properties.uninspectable.enum}};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
}
if(data127.stream !== undefined){
let data151 = data127.stream;
if(typeof data151 !== "string"){
const err357 = {instancePath:instancePath+"/policy/rbac/stream",schemaPath:"#/properties/policy/properties/rbac/properties/stream/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
if(!(data151 === "buffered")){
const err358 = {instancePath:instancePath+"/policy/rbac/stream",schemaPath:"#/properties/policy/properties/rbac/properties/stream/enum",keyword:"enum",params:{allowedValues: schema31.properties.policy.properties.rbac.properties.stream.enum}};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
}
}
}
if(data26["audit-logger"] !== undefined){
let data152 = data26["audit-logger"];
if((!(data152 && typeof data152 == "object" && !Array.isArray(data152))) && (data152 !== null)){
const err359 = {instancePath:instancePath+"/policy/audit-logger",schemaPath:"#/properties/policy/properties/audit-logger/type",keyword:"type",params:{type: schema31.properties.policy.properties["audit-logger"].type}};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
if(data152 && typeof data152 == "object" && !Array.isArray(data152)){
for(const key30 in data152){
if(!((((((((key30 === "retention_days") || (key30 === "immutable")) || (key30 === "log_all_access")) || (key30 === "mode")) || (key30 === "phases")) || (key30 === "exceptions")) || (key30 === "uninspectable")) || (key30 === "stream"))){
const err360 = {instancePath:instancePath+"/policy/audit-logger",schemaPath:"#/properties/policy/properties/audit-logger/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30}};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
}
if(data152.retention_days !== undefined){
let data153 = data152.retention_days;
if(!(((typeof data153 == "number") && (!(data153 % 1) && !isNaN(data153))) && (isFinite(data153)))){
const err361 = {instancePath:instancePath+"/policy/audit-logger/retention_days",schemaPath:"#/properties/policy/properties/audit-logger/properties/retention_days/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
if((typeof data153 == "number") && (isFinite(data153))){
if(data153 < 1 || isNaN(data153)){
const err362 = {instancePath:instancePath+"/policy/audit-logger/retention_days",schemaPath:"#/properties/policy/properties/audit-logger/properties/retention_days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
}
}
if(data152.immutable !== undefined){
if(typeof data152.immutable !== "boolean"){
const err363 = {instancePath:instancePath+"/policy/audit-logger/immutable",schemaPath:"#/properties/policy/properties/audit-logger/properties/immutable/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
}
if(data152.log_all_access !== undefined){
if(typeof data152.log_all_access !== "boolean"){
const err364 = {instancePath:instancePath+"/policy/audit-logger/log_all_access",schemaPath:"#/properties/policy/properties/audit-logger/properties/log_all_access/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
}
if(data152.mode !== undefined){
let data156 = data152.mode;
if(typeof data156 !== "string"){
const err365 = {instancePath:instancePath+"/policy/audit-logger/mode",schemaPath:"#/properties/policy/properties/audit-logger/properties/mode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
if(!((data156 === "enforce") || (data156 === "observe"))){
const err366 = {instancePath:instancePath+"/policy/audit-logger/mode",schemaPath:"#/properties/policy/properties/audit-logger/properties/mode/enum",keyword:"enum",params:{allowedValues: schema31.properties.policy.properties["audit-logger"].properties.mode.enum}};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
}
if(data152.phases !== undefined){
let data157 = data152.phases;
if(Array.isArray(data157)){
if(data157.length < 1){
const err367 = {instancePath:instancePath+"/policy/audit-logger/phases",schemaPath:"#/properties/policy/properties/audit-logger/properties/phases/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
const len29 = data157.length;
for(let i36=0; i36<len29; i36++){
let data158 = data157[i36];
if(typeof data158 !== "string"){
const err368 = {instancePath:instancePath+"/policy/audit-logger/phases/" + i36,schemaPath:"#/properties/policy/properties/audit-logger/properties/phases/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
if(!((data158 === "input") || (data158 === "output"))){
const err369 = {instancePath:instancePath+"/policy/audit-logger/phases/" + i36,schemaPath:"#/properties/policy/properties/audit-logger/properties/phases/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.policy.properties["audit-logger"].properties.phases.items.enum}};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
}
let i37 = data157.length;
let j7;
if(i37 > 1){
const indices7 = {};
for(;i37--;){
let item7 = data157[i37];
if(typeof item7 !== "string"){
continue;
}
if(typeof indices7[item7] == "number"){
j7 = indices7[item7];
const err370 = {instancePath:instancePath+"/policy/audit-logger/phases",schemaPath:"#/properties/policy/properties/audit-logger/properties/phases/uniqueItems",keyword:"uniqueItems",params:{i: i37, j: j7}};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
break;
}
indices7[item7] = i37;
}
}
}
else {
const err371 = {instancePath:instancePath+"/policy/audit-logger/phases",schemaPath:"#/properties/policy/properties/audit-logger/properties/phases/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
}
if(data152.exceptions !== undefined){
let data159 = data152.exceptions;
if(Array.isArray(data159)){
const len30 = data159.length;
for(let i38=0; i38<len30; i38++){
let data160 = data159[i38];
const _errs410 = errors;
let valid115 = false;
let passing12 = null;
const _errs411 = errors;
if(data160 && typeof data160 == "object" && !Array.isArray(data160)){
if(data160.value === undefined){
const err372 = {instancePath:instancePath+"/policy/audit-logger/exceptions/" + i38,schemaPath:"#/properties/policy/properties/audit-logger/properties/exceptions/items/oneOf/0/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
}
var _valid14 = _errs411 === errors;
if(_valid14){
valid115 = true;
passing12 = 0;
}
const _errs412 = errors;
if(data160 && typeof data160 == "object" && !Array.isArray(data160)){
if(data160.term === undefined){
const err373 = {instancePath:instancePath+"/policy/audit-logger/exceptions/" + i38,schemaPath:"#/properties/policy/properties/audit-logger/properties/exceptions/items/oneOf/1/required",keyword:"required",params:{missingProperty: "term"}};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
}
var _valid14 = _errs412 === errors;
if(_valid14 && valid115){
valid115 = false;
passing12 = [passing12, 1];
}
else {
if(_valid14){
valid115 = true;
passing12 = 1;
}
const _errs413 = errors;
if(data160 && typeof data160 == "object" && !Array.isArray(data160)){
if(data160.pattern === undefined){
const err374 = {instancePath:instancePath+"/policy/audit-logger/exceptions/" + i38,schemaPath:"#/properties/policy/properties/audit-logger/properties/exceptions/items/oneOf/2/required",keyword:"required",params:{missingProperty: "pattern"}};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
}
var _valid14 = _errs413 === errors;
if(_valid14 && valid115){
valid115 = false;
passing12 = [passing12, 2];
}
else {
if(_valid14){
valid115 = true;
passing12 = 2;
}
}
}
if(!valid115){
const err375 = {instancePath:instancePath+"/policy/audit-logger/exceptions/" + i38,schemaPath:"#/properties/policy/properties/audit-logger/properties/exceptions/items/oneOf",keyword:"oneOf",params:{passingSchemas: passing12}};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
else {
errors = _errs410;
if(vErrors !== null){
if(_errs410){
vErrors.length = _errs410;
}
else {
vErrors = null;
}
}
}
if(data160 && typeof data160 == "object" && !Array.isArray(data160)){
if(data160.reason === undefined){
const err376 = {instancePath:instancePath+"/policy/audit-logger/exceptions/" + i38,schemaPath:"#/properties/policy/properties/audit-logger/properties/exceptions/items/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
for(const key31 in data160){
if(!(((((key31 === "value") || (key31 === "term")) || (key31 === "pattern")) || (key31 === "reason")) || (key31 === "expires"))){
const err377 = {instancePath:instancePath+"/policy/audit-logger/exceptions/" + i38,schemaPath:"#/properties/policy/properties/audit-logger/properties/exceptions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31}};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
}
if(data160.value !== undefined){
let data161 = data160.value;
if(typeof data161 === "string"){
if(func2(data161) < 1){
const err378 = {instancePath:instancePath+"/policy/audit-logger/exceptions/" + i38+"/value",schemaPath:"#/properties/policy/properties/audit-logger/properties/exceptions/items/properties/value/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
}
else {
const err379 = {instancePath:instancePath+"/policy/audit-logger/exceptions/" + i38+"/value",schemaPath:"#/properties/policy/properties/audit-logger/properties/exceptions/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
}
if(data160.term !== undefined){
let data162 = data160.term;
if(typeof data162 === "string"){
if(func2(data162) < 1){
const err380 = {instancePath:instancePath+"/policy/audit-logger/exceptions/" + i38+"/term",schemaPath:"#/properties/policy/properties/audit-logger/properties/exceptions/items/properties/term/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
}
else {
const err381 = {instancePath:instancePath+"/policy/audit-logger/exceptions/" + i38+"/term",schemaPath:"#/properties/policy/properties/audit-logger/properties/exceptions/items/properties/term/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
}
if(data160.pattern !== undefined){
let data163 = data160.pattern;
if(typeof data163 === "string"){
if(func2(data163) < 1){
const err382 = {instancePath:instancePath+"/policy/audit-logger/exceptions/" + i38+"/pattern",schemaPath:"#/properties/policy/properties/audit-logger/properties/exceptions/items/properties/pattern/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
}
else {
const err383 = {instancePath:instancePath+"/policy/audit-logger/exceptions/" + i38+"/pattern",schemaPath:"#/properties/policy/properties/audit-logger/properties/exceptions/items/properties/pattern/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
}
if(data160.reason !== undefined){
let data164 = data160.reason;
if(typeof data164 === "string"){
if(func2(data164) > 500){
const err384 = {instancePath:instancePath+"/policy/audit-logger/exceptions/" + i38+"/reason",schemaPath:"#/properties/policy/properties/audit-logger/properties/exceptions/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 500}};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
if(func2(data164) < 1){
const err385 = {instancePath:instancePath+"/policy/audit-logger/exceptions/" + i38+"/reason",schemaPath:"#/properties/policy/properties/audit-logger/properties/exceptions/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
}
else {
const err386 = {instancePath:instancePath+"/policy/audit-logger/exceptions/" + i38+"/reason",schemaPath:"#/properties/policy/properties/audit-logger/properties/exceptions/items/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
}
if(data160.expires !== undefined){
let data165 = data160.expires;
if(typeof data165 === "string"){
if(!pattern6.test(data165)){
const err387 = {instancePath:instancePath+"/policy/audit-logger/exceptions/" + i38+"/expires",schemaPath:"#/properties/policy/properties/audit-logger/properties/exceptions/items/properties/expires/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}([Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2}))?$"}};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
}
else {
const err388 = {instancePath:instancePath+"/policy/audit-logger/exceptions/" + i38+"/expires",schemaPath:"#/properties/policy/properties/audit-logger/properties/exceptions/items/properties/expires/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
}
}
else {
const err389 = {instancePath:instancePath+"/policy/audit-logger/exceptions/" + i38,schemaPath:"#/properties/policy/properties/audit-logger/properties/exceptions/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
}
}
else {
const err390 = {instancePath:instancePath+"/policy/audit-logger/exceptions",schemaPath:"#/properties/policy/properties/audit-logger/properties/exceptions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
}
if(data152.uninspectable !== undefined){
let data166 = data152.uninspectable;
if(typeof data166 !== "string"){
const err391 = {instancePath:instancePath+"/policy/audit-logger/uninspectable",schemaPath:"#/properties/policy/properties/audit-logger/properties/uninspectable/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
if(!((data166 === "allow") || (data166 === "block"))){
const err392 = {instancePath:instancePath+"/policy/audit-logger/uninspectable",schemaPath:"#/properties/policy/properties/audit-logger/properties/uninspectable/enum",keyword:"enum",params:{allowedValues: schema31.properties.policy.properties["audit-logger"].properties.uninspectable.enum}};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
}
if(data152.stream !== undefined){
let data167 = data152.stream;
if(typeof data167 !== "string"){
const err393 = {instancePath:instancePath+"/policy/audit-logger/stream",schemaPath:"#/properties/policy/properties/audit-logger/properties/stream/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
if(!(data167 === "buffered")){
const err394 = {instancePath:instancePath+"/policy/audit-logger/stream",schemaPath:"#/properties/policy/properties/audit-logger/properties/stream/enum",keyword:"enum",params:{allowedValues: schema31.properties.policy.properties["audit-logger"].properties.stream.enum}};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
}
}
}
}
}
if(data.providers !== undefined){
let data168 = data.providers;
if(data168 && typeof data168 == "object" && !Array.isArray(data168)){
for(const key32 in data168){
if(!((((key32 === "targets") || (key32 === "routing")) || (key32 === "fallback")) || (key32 === "timeouts"))){
const err395 = {instancePath:instancePath+"/providers",schemaPath:"#/properties/providers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32}};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
}
if(data168.targets !== undefined){
let data169 = data168.targets;
if(Array.isArray(data169)){
const len31 = data169.length;
for(let i39=0; i39<len31; i39++){
let data170 = data169[i39];
if(data170 && typeof data170 == "object" && !Array.isArray(data170)){
if(data170.id === undefined){
const err396 = {instancePath:instancePath+"/providers/targets/" + i39,schemaPath:"#/properties/providers/properties/targets/items/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
if(data170.provider === undefined){
const err397 = {instancePath:instancePath+"/providers/targets/" + i39,schemaPath:"#/properties/providers/properties/targets/items/required",keyword:"required",params:{missingProperty: "provider"}};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
if(data170.model === undefined){
const err398 = {instancePath:instancePath+"/providers/targets/" + i39,schemaPath:"#/properties/providers/properties/targets/items/required",keyword:"required",params:{missingProperty: "model"}};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
for(const key33 in data170){
if(!(func1.call(schema31.properties.providers.properties.targets.items.properties, key33))){
const err399 = {instancePath:instancePath+"/providers/targets/" + i39,schemaPath:"#/properties/providers/properties/targets/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33}};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
}
if(data170.id !== undefined){
let data171 = data170.id;
if(typeof data171 === "string"){
if(!pattern16.test(data171)){
const err400 = {instancePath:instancePath+"/providers/targets/" + i39+"/id",schemaPath:"#/properties/providers/properties/targets/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
}
else {
const err401 = {instancePath:instancePath+"/providers/targets/" + i39+"/id",schemaPath:"#/properties/providers/properties/targets/items/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
}
if(data170.provider !== undefined){
let data172 = data170.provider;
if(typeof data172 === "string"){
if(func2(data172) < 1){
const err402 = {instancePath:instancePath+"/providers/targets/" + i39+"/provider",schemaPath:"#/properties/providers/properties/targets/items/properties/provider/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
}
else {
const err403 = {instancePath:instancePath+"/providers/targets/" + i39+"/provider",schemaPath:"#/properties/providers/properties/targets/items/properties/provider/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
}
if(data170.model !== undefined){
let data173 = data170.model;
if(typeof data173 === "string"){
if(func2(data173) > 256){
const err404 = {instancePath:instancePath+"/providers/targets/" + i39+"/model",schemaPath:"#/properties/providers/properties/targets/items/properties/model/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
if(func2(data173) < 1){
const err405 = {instancePath:instancePath+"/providers/targets/" + i39+"/model",schemaPath:"#/properties/providers/properties/targets/items/properties/model/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
}
else {
const err406 = {instancePath:instancePath+"/providers/targets/" + i39+"/model",schemaPath:"#/properties/providers/properties/targets/items/properties/model/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
}
if(data170.models !== undefined){
let data174 = data170.models;
if(Array.isArray(data174)){
const len32 = data174.length;
for(let i40=0; i40<len32; i40++){
let data175 = data174[i40];
if(typeof data175 === "string"){
if(func2(data175) > 256){
const err407 = {instancePath:instancePath+"/providers/targets/" + i39+"/models/" + i40,schemaPath:"#/properties/providers/properties/targets/items/properties/models/items/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
if(func2(data175) < 1){
const err408 = {instancePath:instancePath+"/providers/targets/" + i39+"/models/" + i40,schemaPath:"#/properties/providers/properties/targets/items/properties/models/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
}
else {
const err409 = {instancePath:instancePath+"/providers/targets/" + i39+"/models/" + i40,schemaPath:"#/properties/providers/properties/targets/items/properties/models/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
}
let i41 = data174.length;
let j8;
if(i41 > 1){
const indices8 = {};
for(;i41--;){
let item8 = data174[i41];
if(typeof item8 !== "string"){
continue;
}
if(typeof indices8[item8] == "number"){
j8 = indices8[item8];
const err410 = {instancePath:instancePath+"/providers/targets/" + i39+"/models",schemaPath:"#/properties/providers/properties/targets/items/properties/models/uniqueItems",keyword:"uniqueItems",params:{i: i41, j: j8}};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
break;
}
indices8[item8] = i41;
}
}
}
else {
const err411 = {instancePath:instancePath+"/providers/targets/" + i39+"/models",schemaPath:"#/properties/providers/properties/targets/items/properties/models/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
}
if(data170.upstream_model !== undefined){
let data176 = data170.upstream_model;
if(typeof data176 === "string"){
if(func2(data176) < 1){
const err412 = {instancePath:instancePath+"/providers/targets/" + i39+"/upstream_model",schemaPath:"#/properties/providers/properties/targets/items/properties/upstream_model/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
}
else {
const err413 = {instancePath:instancePath+"/providers/targets/" + i39+"/upstream_model",schemaPath:"#/properties/providers/properties/targets/items/properties/upstream_model/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
}
if(data170.base_url !== undefined){
let data177 = data170.base_url;
if(typeof data177 === "string"){
if(!pattern17.test(data177)){
const err414 = {instancePath:instancePath+"/providers/targets/" + i39+"/base_url",schemaPath:"#/properties/providers/properties/targets/items/properties/base_url/pattern",keyword:"pattern",params:{pattern: "^https?://[^/\\s?#]+[^\\s?#]*$"}};
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
}
else {
const err415 = {instancePath:instancePath+"/providers/targets/" + i39+"/base_url",schemaPath:"#/properties/providers/properties/targets/items/properties/base_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
}
if(data170.deployment !== undefined){
let data178 = data170.deployment;
if(typeof data178 === "string"){
if(func2(data178) < 1){
const err416 = {instancePath:instancePath+"/providers/targets/" + i39+"/deployment",schemaPath:"#/properties/providers/properties/targets/items/properties/deployment/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
}
else {
const err417 = {instancePath:instancePath+"/providers/targets/" + i39+"/deployment",schemaPath:"#/properties/providers/properties/targets/items/properties/deployment/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
}
if(data170.api_version !== undefined){
let data179 = data170.api_version;
if(typeof data179 === "string"){
if(func2(data179) < 1){
const err418 = {instancePath:instancePath+"/providers/targets/" + i39+"/api_version",schemaPath:"#/properties/providers/properties/targets/items/properties/api_version/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
}
else {
const err419 = {instancePath:instancePath+"/providers/targets/" + i39+"/api_version",schemaPath:"#/properties/providers/properties/targets/items/properties/api_version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
}
if(data170.secret_key_ref !== undefined){
let data180 = data170.secret_key_ref;
const _errs456 = errors;
let valid124 = false;
let passing13 = null;
const _errs457 = errors;
if(data180 && typeof data180 == "object" && !Array.isArray(data180)){
if(data180.env === undefined){
const err420 = {instancePath:instancePath+"/providers/targets/" + i39+"/secret_key_ref",schemaPath:"#/properties/providers/properties/targets/items/properties/secret_key_ref/oneOf/0/required",keyword:"required",params:{missingProperty: "env"}};
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
for(const key34 in data180){
if(!(key34 === "env")){
const err421 = {instancePath:instancePath+"/providers/targets/" + i39+"/secret_key_ref",schemaPath:"#/properties/providers/properties/targets/items/properties/secret_key_ref/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34}};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
}
if(data180.env !== undefined){
let data181 = data180.env;
if(typeof data181 === "string"){
if(!pattern18.test(data181)){
const err422 = {instancePath:instancePath+"/providers/targets/" + i39+"/secret_key_ref/env",schemaPath:"#/properties/providers/properties/targets/items/properties/secret_key_ref/oneOf/0/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"}};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
}
else {
const err423 = {instancePath:instancePath+"/providers/targets/" + i39+"/secret_key_ref/env",schemaPath:"#/properties/providers/properties/targets/items/properties/secret_key_ref/oneOf/0/properties/env/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
}
}
else {
const err424 = {instancePath:instancePath+"/providers/targets/" + i39+"/secret_key_ref",schemaPath:"#/properties/providers/properties/targets/items/properties/secret_key_ref/oneOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
var _valid15 = _errs457 === errors;
if(_valid15){
valid124 = true;
passing13 = 0;
var props2 = true;
}
const _errs462 = errors;
if(data180 && typeof data180 == "object" && !Array.isArray(data180)){
if(data180.file === undefined){
const err425 = {instancePath:instancePath+"/providers/targets/" + i39+"/secret_key_ref",schemaPath:"#/properties/providers/properties/targets/items/properties/secret_key_ref/oneOf/1/required",keyword:"required",params:{missingProperty: "file"}};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
for(const key35 in data180){
if(!(key35 === "file")){
const err426 = {instancePath:instancePath+"/providers/targets/" + i39+"/secret_key_ref",schemaPath:"#/properties/providers/properties/targets/items/properties/secret_key_ref/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35}};
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
}
}
if(data180.file !== undefined){
let data182 = data180.file;
if(typeof data182 === "string"){
if(func2(data182) < 1){
const err427 = {instancePath:instancePath+"/providers/targets/" + i39+"/secret_key_ref/file",schemaPath:"#/properties/providers/properties/targets/items/properties/secret_key_ref/oneOf/1/properties/file/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
}
else {
const err428 = {instancePath:instancePath+"/providers/targets/" + i39+"/secret_key_ref/file",schemaPath:"#/properties/providers/properties/targets/items/properties/secret_key_ref/oneOf/1/properties/file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
errors++;
}
}
}
else {
const err429 = {instancePath:instancePath+"/providers/targets/" + i39+"/secret_key_ref",schemaPath:"#/properties/providers/properties/targets/items/properties/secret_key_ref/oneOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
var _valid15 = _errs462 === errors;
if(_valid15 && valid124){
valid124 = false;
passing13 = [passing13, 1];
}
else {
if(_valid15){
valid124 = true;
passing13 = 1;
if(props2 !== true){
props2 = true;
}
}
}
if(!valid124){
const err430 = {instancePath:instancePath+"/providers/targets/" + i39+"/secret_key_ref",schemaPath:"#/properties/providers/properties/targets/items/properties/secret_key_ref/oneOf",keyword:"oneOf",params:{passingSchemas: passing13}};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
else {
errors = _errs456;
if(vErrors !== null){
if(_errs456){
vErrors.length = _errs456;
}
else {
vErrors = null;
}
}
}
}
if(data170.timeouts !== undefined){
let data183 = data170.timeouts;
if(data183 && typeof data183 == "object" && !Array.isArray(data183)){
for(const key36 in data183){
if(!(((key36 === "connect") || (key36 === "first_byte")) || (key36 === "idle"))){
const err431 = {instancePath:instancePath+"/providers/targets/" + i39+"/timeouts",schemaPath:"#/properties/providers/properties/targets/items/properties/timeouts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36}};
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
}
if(data183.connect !== undefined){
let data184 = data183.connect;
if(typeof data184 === "string"){
if(!pattern19.test(data184)){
const err432 = {instancePath:instancePath+"/providers/targets/" + i39+"/timeouts/connect",schemaPath:"#/properties/providers/properties/targets/items/properties/timeouts/properties/connect/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(ms|s|m|h|d)$"}};
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
}
else {
const err433 = {instancePath:instancePath+"/providers/targets/" + i39+"/timeouts/connect",schemaPath:"#/properties/providers/properties/targets/items/properties/timeouts/properties/connect/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
}
if(data183.first_byte !== undefined){
let data185 = data183.first_byte;
if(typeof data185 === "string"){
if(!pattern19.test(data185)){
const err434 = {instancePath:instancePath+"/providers/targets/" + i39+"/timeouts/first_byte",schemaPath:"#/properties/providers/properties/targets/items/properties/timeouts/properties/first_byte/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(ms|s|m|h|d)$"}};
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
}
else {
const err435 = {instancePath:instancePath+"/providers/targets/" + i39+"/timeouts/first_byte",schemaPath:"#/properties/providers/properties/targets/items/properties/timeouts/properties/first_byte/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
}
}
if(data183.idle !== undefined){
let data186 = data183.idle;
if(typeof data186 === "string"){
if(!pattern19.test(data186)){
const err436 = {instancePath:instancePath+"/providers/targets/" + i39+"/timeouts/idle",schemaPath:"#/properties/providers/properties/targets/items/properties/timeouts/properties/idle/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(ms|s|m|h|d)$"}};
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
}
else {
const err437 = {instancePath:instancePath+"/providers/targets/" + i39+"/timeouts/idle",schemaPath:"#/properties/providers/properties/targets/items/properties/timeouts/properties/idle/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
}
}
else {
const err438 = {instancePath:instancePath+"/providers/targets/" + i39+"/timeouts",schemaPath:"#/properties/providers/properties/targets/items/properties/timeouts/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
}
}
else {
const err439 = {instancePath:instancePath+"/providers/targets/" + i39,schemaPath:"#/properties/providers/properties/targets/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err439];
}
else {
vErrors.push(err439);
}
errors++;
}
}
}
else {
const err440 = {instancePath:instancePath+"/providers/targets",schemaPath:"#/properties/providers/properties/targets/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
}
}
if(data168.routing !== undefined){
let data187 = data168.routing;
if(data187 && typeof data187 == "object" && !Array.isArray(data187)){
for(const key37 in data187){
if(!(key37 === "strategy")){
const err441 = {instancePath:instancePath+"/providers/routing",schemaPath:"#/properties/providers/properties/routing/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37}};
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
errors++;
}
}
if(data187.strategy !== undefined){
let data188 = data187.strategy;
if(typeof data188 !== "string"){
const err442 = {instancePath:instancePath+"/providers/routing/strategy",schemaPath:"#/properties/providers/properties/routing/properties/strategy/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
}
if(!(data188 === "ordered")){
const err443 = {instancePath:instancePath+"/providers/routing/strategy",schemaPath:"#/properties/providers/properties/routing/properties/strategy/enum",keyword:"enum",params:{allowedValues: schema31.properties.providers.properties.routing.properties.strategy.enum}};
if(vErrors === null){
vErrors = [err443];
}
else {
vErrors.push(err443);
}
errors++;
}
}
}
else {
const err444 = {instancePath:instancePath+"/providers/routing",schemaPath:"#/properties/providers/properties/routing/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
}
if(data168.fallback !== undefined){
let data189 = data168.fallback;
if(data189 && typeof data189 == "object" && !Array.isArray(data189)){
if(data189.triggers === undefined){
const err445 = {instancePath:instancePath+"/providers/fallback",schemaPath:"#/properties/providers/properties/fallback/required",keyword:"required",params:{missingProperty: "triggers"}};
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
errors++;
}
for(const key38 in data189){
if(!((key38 === "triggers") || (key38 === "max_fallback_attempts"))){
const err446 = {instancePath:instancePath+"/providers/fallback",schemaPath:"#/properties/providers/properties/fallback/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38}};
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
}
if(data189.triggers !== undefined){
let data190 = data189.triggers;
if(Array.isArray(data190)){
if(data190.length < 1){
const err447 = {instancePath:instancePath+"/providers/fallback/triggers",schemaPath:"#/properties/providers/properties/fallback/properties/triggers/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
}
errors++;
}
const len33 = data190.length;
for(let i42=0; i42<len33; i42++){
let data191 = data190[i42];
if(typeof data191 !== "string"){
const err448 = {instancePath:instancePath+"/providers/fallback/triggers/" + i42,schemaPath:"#/properties/providers/properties/fallback/properties/triggers/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
if(!((((data191 === "rate_limit") || (data191 === "server_error")) || (data191 === "timeout")) || (data191 === "connection"))){
const err449 = {instancePath:instancePath+"/providers/fallback/triggers/" + i42,schemaPath:"#/properties/providers/properties/fallback/properties/triggers/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.providers.properties.fallback.properties.triggers.items.enum}};
if(vErrors === null){
vErrors = [err449];
}
else {
vErrors.push(err449);
}
errors++;
}
}
let i43 = data190.length;
let j9;
if(i43 > 1){
const indices9 = {};
for(;i43--;){
let item9 = data190[i43];
if(typeof item9 !== "string"){
continue;
}
if(typeof indices9[item9] == "number"){
j9 = indices9[item9];
const err450 = {instancePath:instancePath+"/providers/fallback/triggers",schemaPath:"#/properties/providers/properties/fallback/properties/triggers/uniqueItems",keyword:"uniqueItems",params:{i: i43, j: j9}};
if(vErrors === null){
vErrors = [err450];
}
else {
vErrors.push(err450);
}
errors++;
break;
}
indices9[item9] = i43;
}
}
}
else {
const err451 = {instancePath:instancePath+"/providers/fallback/triggers",schemaPath:"#/properties/providers/properties/fallback/properties/triggers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err451];
}
else {
vErrors.push(err451);
}
errors++;
}
}
if(data189.max_fallback_attempts !== undefined){
let data192 = data189.max_fallback_attempts;
if(!(((typeof data192 == "number") && (!(data192 % 1) && !isNaN(data192))) && (isFinite(data192)))){
const err452 = {instancePath:instancePath+"/providers/fallback/max_fallback_attempts",schemaPath:"#/properties/providers/properties/fallback/properties/max_fallback_attempts/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
errors++;
}
if((typeof data192 == "number") && (isFinite(data192))){
if(data192 > 10 || isNaN(data192)){
const err453 = {instancePath:instancePath+"/providers/fallback/max_fallback_attempts",schemaPath:"#/properties/providers/properties/fallback/properties/max_fallback_attempts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10}};
if(vErrors === null){
vErrors = [err453];
}
else {
vErrors.push(err453);
}
errors++;
}
if(data192 < 1 || isNaN(data192)){
const err454 = {instancePath:instancePath+"/providers/fallback/max_fallback_attempts",schemaPath:"#/properties/providers/properties/fallback/properties/max_fallback_attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err454];
}
else {
vErrors.push(err454);
}
errors++;
}
}
}
}
else {
const err455 = {instancePath:instancePath+"/providers/fallback",schemaPath:"#/properties/providers/properties/fallback/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
}
}
if(data168.timeouts !== undefined){
let data193 = data168.timeouts;
if(data193 && typeof data193 == "object" && !Array.isArray(data193)){
for(const key39 in data193){
if(!(((key39 === "connect") || (key39 === "first_byte")) || (key39 === "idle"))){
const err456 = {instancePath:instancePath+"/providers/timeouts",schemaPath:"#/properties/providers/properties/timeouts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39}};
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
}
}
if(data193.connect !== undefined){
let data194 = data193.connect;
if(typeof data194 === "string"){
if(!pattern19.test(data194)){
const err457 = {instancePath:instancePath+"/providers/timeouts/connect",schemaPath:"#/properties/providers/properties/timeouts/properties/connect/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(ms|s|m|h|d)$"}};
if(vErrors === null){
vErrors = [err457];
}
else {
vErrors.push(err457);
}
errors++;
}
}
else {
const err458 = {instancePath:instancePath+"/providers/timeouts/connect",schemaPath:"#/properties/providers/properties/timeouts/properties/connect/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err458];
}
else {
vErrors.push(err458);
}
errors++;
}
}
if(data193.first_byte !== undefined){
let data195 = data193.first_byte;
if(typeof data195 === "string"){
if(!pattern19.test(data195)){
const err459 = {instancePath:instancePath+"/providers/timeouts/first_byte",schemaPath:"#/properties/providers/properties/timeouts/properties/first_byte/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(ms|s|m|h|d)$"}};
if(vErrors === null){
vErrors = [err459];
}
else {
vErrors.push(err459);
}
errors++;
}
}
else {
const err460 = {instancePath:instancePath+"/providers/timeouts/first_byte",schemaPath:"#/properties/providers/properties/timeouts/properties/first_byte/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err460];
}
else {
vErrors.push(err460);
}
errors++;
}
}
if(data193.idle !== undefined){
let data196 = data193.idle;
if(typeof data196 === "string"){
if(!pattern19.test(data196)){
const err461 = {instancePath:instancePath+"/providers/timeouts/idle",schemaPath:"#/properties/providers/properties/timeouts/properties/idle/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(ms|s|m|h|d)$"}};
if(vErrors === null){
vErrors = [err461];
}
else {
vErrors.push(err461);
}
errors++;
}
}
else {
const err462 = {instancePath:instancePath+"/providers/timeouts/idle",schemaPath:"#/properties/providers/properties/timeouts/properties/idle/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err462];
}
else {
vErrors.push(err462);
}
errors++;
}
}
}
else {
const err463 = {instancePath:instancePath+"/providers/timeouts",schemaPath:"#/properties/providers/properties/timeouts/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err463];
}
else {
vErrors.push(err463);
}
errors++;
}
}
}
else {
const err464 = {instancePath:instancePath+"/providers",schemaPath:"#/properties/providers/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
errors++;
}
}
if(data.rate_limits !== undefined){
let data197 = data.rate_limits;
if(data197 && typeof data197 == "object" && !Array.isArray(data197)){
for(const key40 in data197){
if(!(((key40 === "global") || (key40 === "per_key")) || (key40 === "per_user"))){
const err465 = {instancePath:instancePath+"/rate_limits",schemaPath:"#/properties/rate_limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40}};
if(vErrors === null){
vErrors = [err465];
}
else {
vErrors.push(err465);
}
errors++;
}
}
if(data197.global !== undefined){
let data198 = data197.global;
if(data198 && typeof data198 == "object" && !Array.isArray(data198)){
if(Object.keys(data198).length < 1){
const err466 = {instancePath:instancePath+"/rate_limits/global",schemaPath:"#/properties/rate_limits/properties/global/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
errors++;
}
for(const key41 in data198){
if(!((key41 === "requests_per_minute") || (key41 === "tokens_per_minute"))){
const err467 = {instancePath:instancePath+"/rate_limits/global",schemaPath:"#/properties/rate_limits/properties/global/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41}};
if(vErrors === null){
vErrors = [err467];
}
else {
vErrors.push(err467);
}
errors++;
}
}
if(data198.requests_per_minute !== undefined){
let data199 = data198.requests_per_minute;
if(!(((typeof data199 == "number") && (!(data199 % 1) && !isNaN(data199))) && (isFinite(data199)))){
const err468 = {instancePath:instancePath+"/rate_limits/global/requests_per_minute",schemaPath:"#/properties/rate_limits/properties/global/properties/requests_per_minute/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err468];
}
else {
vErrors.push(err468);
}
errors++;
}
if((typeof data199 == "number") && (isFinite(data199))){
if(data199 < 0 || isNaN(data199)){
const err469 = {instancePath:instancePath+"/rate_limits/global/requests_per_minute",schemaPath:"#/properties/rate_limits/properties/global/properties/requests_per_minute/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err469];
}
else {
vErrors.push(err469);
}
errors++;
}
}
}
if(data198.tokens_per_minute !== undefined){
let data200 = data198.tokens_per_minute;
if(!(((typeof data200 == "number") && (!(data200 % 1) && !isNaN(data200))) && (isFinite(data200)))){
const err470 = {instancePath:instancePath+"/rate_limits/global/tokens_per_minute",schemaPath:"#/properties/rate_limits/properties/global/properties/tokens_per_minute/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err470];
}
else {
vErrors.push(err470);
}
errors++;
}
if((typeof data200 == "number") && (isFinite(data200))){
if(data200 < 0 || isNaN(data200)){
const err471 = {instancePath:instancePath+"/rate_limits/global/tokens_per_minute",schemaPath:"#/properties/rate_limits/properties/global/properties/tokens_per_minute/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err471];
}
else {
vErrors.push(err471);
}
errors++;
}
}
}
}
else {
const err472 = {instancePath:instancePath+"/rate_limits/global",schemaPath:"#/properties/rate_limits/properties/global/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
}
}
if(data197.per_key !== undefined){
let data201 = data197.per_key;
if(data201 && typeof data201 == "object" && !Array.isArray(data201)){
if(Object.keys(data201).length < 1){
const err473 = {instancePath:instancePath+"/rate_limits/per_key",schemaPath:"#/properties/rate_limits/properties/per_key/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
errors++;
}
for(const key42 in data201){
if(!((key42 === "requests_per_minute") || (key42 === "tokens_per_minute"))){
const err474 = {instancePath:instancePath+"/rate_limits/per_key",schemaPath:"#/properties/rate_limits/properties/per_key/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42}};
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
}
if(data201.requests_per_minute !== undefined){
let data202 = data201.requests_per_minute;
if(!(((typeof data202 == "number") && (!(data202 % 1) && !isNaN(data202))) && (isFinite(data202)))){
const err475 = {instancePath:instancePath+"/rate_limits/per_key/requests_per_minute",schemaPath:"#/properties/rate_limits/properties/per_key/properties/requests_per_minute/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err475];
}
else {
vErrors.push(err475);
}
errors++;
}
if((typeof data202 == "number") && (isFinite(data202))){
if(data202 < 0 || isNaN(data202)){
const err476 = {instancePath:instancePath+"/rate_limits/per_key/requests_per_minute",schemaPath:"#/properties/rate_limits/properties/per_key/properties/requests_per_minute/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err476];
}
else {
vErrors.push(err476);
}
errors++;
}
}
}
if(data201.tokens_per_minute !== undefined){
let data203 = data201.tokens_per_minute;
if(!(((typeof data203 == "number") && (!(data203 % 1) && !isNaN(data203))) && (isFinite(data203)))){
const err477 = {instancePath:instancePath+"/rate_limits/per_key/tokens_per_minute",schemaPath:"#/properties/rate_limits/properties/per_key/properties/tokens_per_minute/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err477];
}
else {
vErrors.push(err477);
}
errors++;
}
if((typeof data203 == "number") && (isFinite(data203))){
if(data203 < 0 || isNaN(data203)){
const err478 = {instancePath:instancePath+"/rate_limits/per_key/tokens_per_minute",schemaPath:"#/properties/rate_limits/properties/per_key/properties/tokens_per_minute/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err478];
}
else {
vErrors.push(err478);
}
errors++;
}
}
}
}
else {
const err479 = {instancePath:instancePath+"/rate_limits/per_key",schemaPath:"#/properties/rate_limits/properties/per_key/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err479];
}
else {
vErrors.push(err479);
}
errors++;
}
}
if(data197.per_user !== undefined){
let data204 = data197.per_user;
if(data204 && typeof data204 == "object" && !Array.isArray(data204)){
if(Object.keys(data204).length < 1){
const err480 = {instancePath:instancePath+"/rate_limits/per_user",schemaPath:"#/properties/rate_limits/properties/per_user/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err480];
}
else {
vErrors.push(err480);
}
errors++;
}
for(const key43 in data204){
if(!((key43 === "requests_per_minute") || (key43 === "tokens_per_minute"))){
const err481 = {instancePath:instancePath+"/rate_limits/per_user",schemaPath:"#/properties/rate_limits/properties/per_user/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43}};
if(vErrors === null){
vErrors = [err481];
}
else {
vErrors.push(err481);
}
errors++;
}
}
if(data204.requests_per_minute !== undefined){
let data205 = data204.requests_per_minute;
if(!(((typeof data205 == "number") && (!(data205 % 1) && !isNaN(data205))) && (isFinite(data205)))){
const err482 = {instancePath:instancePath+"/rate_limits/per_user/requests_per_minute",schemaPath:"#/properties/rate_limits/properties/per_user/properties/requests_per_minute/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err482];
}
else {
vErrors.push(err482);
}
errors++;
}
if((typeof data205 == "number") && (isFinite(data205))){
if(data205 < 0 || isNaN(data205)){
const err483 = {instancePath:instancePath+"/rate_limits/per_user/requests_per_minute",schemaPath:"#/properties/rate_limits/properties/per_user/properties/requests_per_minute/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err483];
}
else {
vErrors.push(err483);
}
errors++;
}
}
}
if(data204.tokens_per_minute !== undefined){
let data206 = data204.tokens_per_minute;
if(!(((typeof data206 == "number") && (!(data206 % 1) && !isNaN(data206))) && (isFinite(data206)))){
const err484 = {instancePath:instancePath+"/rate_limits/per_user/tokens_per_minute",schemaPath:"#/properties/rate_limits/properties/per_user/properties/tokens_per_minute/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err484];
}
else {
vErrors.push(err484);
}
errors++;
}
if((typeof data206 == "number") && (isFinite(data206))){
if(data206 < 0 || isNaN(data206)){
const err485 = {instancePath:instancePath+"/rate_limits/per_user/tokens_per_minute",schemaPath:"#/properties/rate_limits/properties/per_user/properties/tokens_per_minute/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err485];
}
else {
vErrors.push(err485);
}
errors++;
}
}
}
}
else {
const err486 = {instancePath:instancePath+"/rate_limits/per_user",schemaPath:"#/properties/rate_limits/properties/per_user/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err486];
}
else {
vErrors.push(err486);
}
errors++;
}
}
}
else {
const err487 = {instancePath:instancePath+"/rate_limits",schemaPath:"#/properties/rate_limits/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err487];
}
else {
vErrors.push(err487);
}
errors++;
}
}
if(data.size_limits !== undefined){
let data207 = data.size_limits;
if(data207 && typeof data207 == "object" && !Array.isArray(data207)){
for(const key44 in data207){
if(!((((key44 === "max_request_bytes") || (key44 === "max_response_bytes")) || (key44 === "max_messages")) || (key44 === "max_input_characters"))){
const err488 = {instancePath:instancePath+"/size_limits",schemaPath:"#/properties/size_limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44}};
if(vErrors === null){
vErrors = [err488];
}
else {
vErrors.push(err488);
}
errors++;
}
}
if(data207.max_request_bytes !== undefined){
let data208 = data207.max_request_bytes;
if(!(((typeof data208 == "number") && (!(data208 % 1) && !isNaN(data208))) && (isFinite(data208)))){
const err489 = {instancePath:instancePath+"/size_limits/max_request_bytes",schemaPath:"#/properties/size_limits/properties/max_request_bytes/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err489];
}
else {
vErrors.push(err489);
}
errors++;
}
if((typeof data208 == "number") && (isFinite(data208))){
if(data208 > 33554432 || isNaN(data208)){
const err490 = {instancePath:instancePath+"/size_limits/max_request_bytes",schemaPath:"#/properties/size_limits/properties/max_request_bytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 33554432}};
if(vErrors === null){
vErrors = [err490];
}
else {
vErrors.push(err490);
}
errors++;
}
if(data208 < 1 || isNaN(data208)){
const err491 = {instancePath:instancePath+"/size_limits/max_request_bytes",schemaPath:"#/properties/size_limits/properties/max_request_bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err491];
}
else {
vErrors.push(err491);
}
errors++;
}
}
}
if(data207.max_response_bytes !== undefined){
let data209 = data207.max_response_bytes;
if(!(((typeof data209 == "number") && (!(data209 % 1) && !isNaN(data209))) && (isFinite(data209)))){
const err492 = {instancePath:instancePath+"/size_limits/max_response_bytes",schemaPath:"#/properties/size_limits/properties/max_response_bytes/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err492];
}
else {
vErrors.push(err492);
}
errors++;
}
if((typeof data209 == "number") && (isFinite(data209))){
if(data209 > 33554432 || isNaN(data209)){
const err493 = {instancePath:instancePath+"/size_limits/max_response_bytes",schemaPath:"#/properties/size_limits/properties/max_response_bytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 33554432}};
if(vErrors === null){
vErrors = [err493];
}
else {
vErrors.push(err493);
}
errors++;
}
if(data209 < 1 || isNaN(data209)){
const err494 = {instancePath:instancePath+"/size_limits/max_response_bytes",schemaPath:"#/properties/size_limits/properties/max_response_bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err494];
}
else {
vErrors.push(err494);
}
errors++;
}
}
}
if(data207.max_messages !== undefined){
let data210 = data207.max_messages;
if(!(((typeof data210 == "number") && (!(data210 % 1) && !isNaN(data210))) && (isFinite(data210)))){
const err495 = {instancePath:instancePath+"/size_limits/max_messages",schemaPath:"#/properties/size_limits/properties/max_messages/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err495];
}
else {
vErrors.push(err495);
}
errors++;
}
if((typeof data210 == "number") && (isFinite(data210))){
if(data210 < 1 || isNaN(data210)){
const err496 = {instancePath:instancePath+"/size_limits/max_messages",schemaPath:"#/properties/size_limits/properties/max_messages/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err496];
}
else {
vErrors.push(err496);
}
errors++;
}
}
}
if(data207.max_input_characters !== undefined){
let data211 = data207.max_input_characters;
if(!(((typeof data211 == "number") && (!(data211 % 1) && !isNaN(data211))) && (isFinite(data211)))){
const err497 = {instancePath:instancePath+"/size_limits/max_input_characters",schemaPath:"#/properties/size_limits/properties/max_input_characters/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err497];
}
else {
vErrors.push(err497);
}
errors++;
}
if((typeof data211 == "number") && (isFinite(data211))){
if(data211 < 1 || isNaN(data211)){
const err498 = {instancePath:instancePath+"/size_limits/max_input_characters",schemaPath:"#/properties/size_limits/properties/max_input_characters/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err498];
}
else {
vErrors.push(err498);
}
errors++;
}
}
}
}
else {
const err499 = {instancePath:instancePath+"/size_limits",schemaPath:"#/properties/size_limits/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err499];
}
else {
vErrors.push(err499);
}
errors++;
}
}
if(data.streaming !== undefined){
let data212 = data.streaming;
if(data212 && typeof data212 == "object" && !Array.isArray(data212)){
for(const key45 in data212){
if(!((key45 === "output_mode") || (key45 === "keep_alive"))){
const err500 = {instancePath:instancePath+"/streaming",schemaPath:"#/properties/streaming/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45}};
if(vErrors === null){
vErrors = [err500];
}
else {
vErrors.push(err500);
}
errors++;
}
}
if(data212.output_mode !== undefined){
let data213 = data212.output_mode;
if(typeof data213 !== "string"){
const err501 = {instancePath:instancePath+"/streaming/output_mode",schemaPath:"#/properties/streaming/properties/output_mode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err501];
}
else {
vErrors.push(err501);
}
errors++;
}
if(!(((data213 === "windowed") || (data213 === "buffered")) || (data213 === "realtime"))){
const err502 = {instancePath:instancePath+"/streaming/output_mode",schemaPath:"#/properties/streaming/properties/output_mode/enum",keyword:"enum",params:{allowedValues: schema31.properties.streaming.properties.output_mode.enum}};
if(vErrors === null){
vErrors = [err502];
}
else {
vErrors.push(err502);
}
errors++;
}
}
if(data212.keep_alive !== undefined){
let data214 = data212.keep_alive;
if(typeof data214 === "string"){
if(!pattern19.test(data214)){
const err503 = {instancePath:instancePath+"/streaming/keep_alive",schemaPath:"#/properties/streaming/properties/keep_alive/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(ms|s|m|h|d)$"}};
if(vErrors === null){
vErrors = [err503];
}
else {
vErrors.push(err503);
}
errors++;
}
}
else {
const err504 = {instancePath:instancePath+"/streaming/keep_alive",schemaPath:"#/properties/streaming/properties/keep_alive/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err504];
}
else {
vErrors.push(err504);
}
errors++;
}
}
}
else {
const err505 = {instancePath:instancePath+"/streaming",schemaPath:"#/properties/streaming/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err505];
}
else {
vErrors.push(err505);
}
errors++;
}
}
if(data.errors !== undefined){
let data215 = data.errors;
if(data215 && typeof data215 == "object" && !Array.isArray(data215)){
for(const key46 in data215){
if(!(key46 === "block_status")){
const err506 = {instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46}};
if(vErrors === null){
vErrors = [err506];
}
else {
vErrors.push(err506);
}
errors++;
}
}
if(data215.block_status !== undefined){
let data216 = data215.block_status;
if(!(((typeof data216 == "number") && (!(data216 % 1) && !isNaN(data216))) && (isFinite(data216)))){
const err507 = {instancePath:instancePath+"/errors/block_status",schemaPath:"#/properties/errors/properties/block_status/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err507];
}
else {
vErrors.push(err507);
}
errors++;
}
if(!(((data216 === 409) || (data216 === 403)) || (data216 === 400))){
const err508 = {instancePath:instancePath+"/errors/block_status",schemaPath:"#/properties/errors/properties/block_status/enum",keyword:"enum",params:{allowedValues: schema31.properties.errors.properties.block_status.enum}};
if(vErrors === null){
vErrors = [err508];
}
else {
vErrors.push(err508);
}
errors++;
}
}
}
else {
const err509 = {instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err509];
}
else {
vErrors.push(err509);
}
errors++;
}
}
if(data.allowed_hosts !== undefined){
let data217 = data.allowed_hosts;
if(Array.isArray(data217)){
const len34 = data217.length;
for(let i44=0; i44<len34; i44++){
let data218 = data217[i44];
if(typeof data218 === "string"){
if(!pattern26.test(data218)){
const err510 = {instancePath:instancePath+"/allowed_hosts/" + i44,schemaPath:"#/properties/allowed_hosts/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9.-]{1,253}$"}};
if(vErrors === null){
vErrors = [err510];
}
else {
vErrors.push(err510);
}
errors++;
}
}
else {
const err511 = {instancePath:instancePath+"/allowed_hosts/" + i44,schemaPath:"#/properties/allowed_hosts/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err511];
}
else {
vErrors.push(err511);
}
errors++;
}
}
let i45 = data217.length;
let j10;
if(i45 > 1){
const indices10 = {};
for(;i45--;){
let item10 = data217[i45];
if(typeof item10 !== "string"){
continue;
}
if(typeof indices10[item10] == "number"){
j10 = indices10[item10];
const err512 = {instancePath:instancePath+"/allowed_hosts",schemaPath:"#/properties/allowed_hosts/uniqueItems",keyword:"uniqueItems",params:{i: i45, j: j10}};
if(vErrors === null){
vErrors = [err512];
}
else {
vErrors.push(err512);
}
errors++;
break;
}
indices10[item10] = i45;
}
}
}
else {
const err513 = {instancePath:instancePath+"/allowed_hosts",schemaPath:"#/properties/allowed_hosts/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err513];
}
else {
vErrors.push(err513);
}
errors++;
}
}
if(data.events !== undefined){
let data219 = data.events;
if(data219 && typeof data219 == "object" && !Array.isArray(data219)){
for(const key47 in data219){
if(!(key47 === "durability")){
const err514 = {instancePath:instancePath+"/events",schemaPath:"#/properties/events/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47}};
if(vErrors === null){
vErrors = [err514];
}
else {
vErrors.push(err514);
}
errors++;
}
}
if(data219.durability !== undefined){
let data220 = data219.durability;
if(typeof data220 !== "string"){
const err515 = {instancePath:instancePath+"/events/durability",schemaPath:"#/properties/events/properties/durability/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err515];
}
else {
vErrors.push(err515);
}
errors++;
}
if(!(((data220 === "os") || (data220 === "fsync")) || (data220 === "strict"))){
const err516 = {instancePath:instancePath+"/events/durability",schemaPath:"#/properties/events/properties/durability/enum",keyword:"enum",params:{allowedValues: schema31.properties.events.properties.durability.enum}};
if(vErrors === null){
vErrors = [err516];
}
else {
vErrors.push(err516);
}
errors++;
}
}
}
else {
const err517 = {instancePath:instancePath+"/events",schemaPath:"#/properties/events/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err517];
}
else {
vErrors.push(err517);
}
errors++;
}
}
}
else {
const err518 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err518];
}
else {
vErrors.push(err518);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
/** The errors of a config, all at once; none where it fits the schema. */
exports.validateConfig = function validateConfig(value) {
  return validate(value) ? [] : validate.errors;
};
