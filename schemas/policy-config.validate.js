// Made by 'npm run generate' from the definitions in src/; not to be edited.
const validate = validate20;
const schema31 = {"type":"object","properties":{"pack":{"type":"object","properties":{"name":{"type":"string","minLength":1,"maxLength":200},"version":{"type":"string","maxLength":200,"pattern":"^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-(0|[1-9][0-9]*|[0-9]*[a-zA-Z-][0-9a-zA-Z-]*)(\\.(0|[1-9][0-9]*|[0-9]*[a-zA-Z-][0-9a-zA-Z-]*))*)?(\\+[0-9a-zA-Z-]+(\\.[0-9a-zA-Z-]+)*)?$"},"enabled":{"type":"boolean"},"description":{"type":"string","maxLength":2000}},"required":["name","version"],"additionalProperties":false},"policies":{"type":"object","properties":{"chain":{"type":"array","items":{"oneOf":[{"type":"string","enum":["pii-detector","dlp-filter","entity-list-filter","rbac","audit-logger"]},{"type":"object","propertyNames":{"enum":["pii-detector","dlp-filter","entity-list-filter","rbac","audit-logger"]},"additionalProperties":{"type":["object","null"],"properties":{"when":{"type":"object","properties":{"path":{"oneOf":[{"type":"string","minLength":1},{"type":"array","items":{"type":"string","minLength":1},"minItems":1}]},"header":{"type":"object","propertyNames":{"pattern":"^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"},"additionalProperties":{"oneOf":[{"type":"string","minLength":1},{"type":"array","items":{"type":"string","minLength":1},"minItems":1}]},"minProperties":1},"model":{"oneOf":[{"type":"string","minLength":1},{"type":"array","items":{"type":"string","minLength":1},"minItems":1}]},"team":{"oneOf":[{"type":"string","minLength":1},{"type":"array","items":{"type":"string","minLength":1},"minItems":1}]},"role":{"oneOf":[{"type":"string","minLength":1},{"type":"array","items":{"type":"string","minLength":1},"minItems":1}]},"key":{"oneOf":[{"type":"string","minLength":1},{"type":"array","items":{"type":"string","minLength":1},"minItems":1}]}},"minProperties":1,"additionalProperties":false}},"additionalProperties":false},"minProperties":1,"maxProperties":1}]}},"fail_mode":{"type":"string","enum":["block","allow"]},"mode":{"type":"string","enum":["enforce","observe"]},"uninspectable":{"type":"string","enum":["allow","block"]}},"required":["chain"],"additionalProperties":false},"policy":{"type":["object","null"],"properties":{"pii-detector":{"type":["object","null"],"additionalProperties":false,"properties":{"action":{"type":"string","enum":["redact","block","escalate"]},"entities":{"anyOf":[{"const":"structured"},{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["email","payment_card","iban","us_ssn","us_itin","uk_nhs","uk_nino","de_tax_id","fr_nir","es_national_id","it_tax_code","nl_bsn","in_aadhaar","br_cpf","ca_sin","crypto_address","ip_address","mac_address","phone"]}}]},"detect_patterns":{"anyOf":[{"type":"array","items":{"type":"string","minLength":1,"maxLength":1000}},{"type":"object","propertyNames":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9_-]{0,63}$"},"additionalProperties":{"type":"string","minLength":1,"maxLength":1000}}]},"redaction":{"type":"object","additionalProperties":false,"properties":{"marker_format":{"type":"string","enum":["label","asterisks","partial"]},"custom_markers":{"type":"object","additionalProperties":{"type":"string","maxLength":200}},"preserve_length":{"type":"boolean"},"include_metadata":{"type":"boolean"}}},"mode":{"type":"string","enum":["enforce","observe"]},"phases":{"type":"array","items":{"type":"string","enum":["input","output"]},"minItems":1,"uniqueItems":true},"exceptions":{"type":"array","items":{"type":"object","properties":{"value":{"type":"string","minLength":1},"term":{"type":"string","minLength":1},"pattern":{"type":"string","minLength":1},"reason":{"type":"string","minLength":1,"maxLength":500},"expires":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}([Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2}))?$"}},"required":["reason"],"oneOf":[{"required":["value"]},{"required":["term"]},{"required":["pattern"]}],"additionalProperties":false}},"uninspectable":{"type":"string","enum":["allow","block"]},"stream":{"type":"string","enum":["buffered"]}}},"dlp-filter":{"type":["object","null"],"additionalProperties":false,"properties":{"detect_patterns":{"type":"array","items":{"type":"string","minLength":1,"maxLength":1000}},"blocked_terms":{"type":"array","items":{"type":"string","minLength":1,"maxLength":1000,"pattern":"\\S"}},"action":{"type":"string","enum":["redact","block","escalate"]},"secrets":{"type":"boolean"},"fuzzy_matching":{"type":"boolean"},"max_distance":{"type":"integer","minimum":0,"maximum":8},"sensitivity_level":{"type":"string","enum":["standard","high","restricted"]},"mode":{"type":"string","enum":["enforce","observe"]},"phases":{"type":"array","items":{"type":"string","enum":["input","output"]},"minItems":1,"uniqueItems":true},"exceptions":{"type":"array","items":{"type":"object","properties":{"value":{"type":"string","minLength":1},"term":{"type":"string","minLength":1},"pattern":{"type":"string","minLength":1},"reason":{"type":"string","minLength":1,"maxLength":500},"expires":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}([Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2}))?$"}},"required":["reason"],"oneOf":[{"required":["value"]},{"required":["term"]},{"required":["pattern"]}],"additionalProperties":false}},"uninspectable":{"type":"string","enum":["allow","block"]},"stream":{"type":"string","enum":["buffered"]}}},"entity-list-filter":{"type":["object","null"],"additionalProperties":false,"properties":{"blocked_entities":{"type":"array","minItems":1,"items":{"type":"string","minLength":1,"pattern":"\\S"}},"action":{"type":"string","enum":["block","redact","escalate"]},"case_sensitive":{"type":"boolean"},"whole_words":{"type":"boolean"},"marker":{"type":"string"},"mode":{"type":"string","enum":["enforce","observe"]},"phases":{"type":"array","items":{"type":"string","enum":["input","output"]},"minItems":1,"uniqueItems":true},"exceptions":{"type":"array","items":{"type":"object","properties":{"value":{"type":"string","minLength":1},"term":{"type":"string","minLength":1},"pattern":{"type":"string","minLength":1},"reason":{"type":"string","minLength":1,"maxLength":500},"expires":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}([Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2}))?$"}},"required":["reason"],"oneOf":[{"required":["value"]},{"required":["term"]},{"required":["pattern"]}],"additionalProperties":false}},"uninspectable":{"type":"string","enum":["allow","block"]},"stream":{"type":"string","enum":["buffered"]}}},"rbac":{"type":["object","null"],"additionalProperties":false,"properties":{"deny_if_missing":{"type":"array","items":{"type":"string","pattern":"^[A-Za-z0-9!#$%&'*+.^_`|~-]+$"}},"require_auth":{"type":"boolean"},"roles":{"type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"allowed_tools":{"type":"array","items":{"type":"string","minLength":1}},"denied_tools":{"type":"array","items":{"type":"string","minLength":1}},"allowed_models":{"type":"array","items":{"type":"string","minLength":1}}}}},"default_role":{"type":"string","minLength":1},"mode":{"type":"string","enum":["enforce","observe"]},"phases":{"type":"array","items":{"type":"string","enum":["input"]},"minItems":1,"uniqueItems":true},"exceptions":{"type":"array","items":{"type":"object","properties":{"value":{"type":"string","minLength":1},"term":{"type":"string","minLength":1},"pattern":{"type":"string","minLength":1},"reason":{"type":"string","minLength":1,"maxLength":500},"expires":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}([Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2}))?$"}},"required":["reason"],"oneOf":[{"required":["value"]},{"required":["term"]},{"required":["pattern"]}],"additionalProperties":false}},"uninspectable":{"type":"string","enum":["allow","block"]},"stream":{"type":"string","enum":["buffered"]}}},"audit-logger":{"type":["object","null"],"additionalProperties":false,"properties":{"retention_days":{"type":"integer","minimum":1},"immutable":{"type":"boolean"},"log_all_access":{"type":"boolean"},"mode":{"type":"string","enum":["enforce","observe"]},"phases":{"type":"array","items":{"type":"string","enum":["input","output"]},"minItems":1,"uniqueItems":true},"exceptions":{"type":"array","items":{"type":"object","properties":{"value":{"type":"string","minLength":1},"term":{"type":"string","minLength":1},"pattern":{"type":"string","minLength":1},"reason":{"type":"string","minLength":1,"maxLength":500},"expires":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}([Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2}))?$"}},"required":["reason"],"oneOf":[{"required":["value"]},{"required":["term"]},{"required":["pattern"]}],"additionalProperties":false}},"uninspectable":{"type":"string","enum":["allow","block"]},"stream":{"type":"string","enum":["buffered"]}}}},"additionalProperties":false},"providers":{"type":"object","properties":{"targets":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},"provider":{"type":"string","minLength":1},"model":{"type":"string","minLength":1,"maxLength":256},"models":{"type":"array","items":{"type":"string","minLength":1,"maxLength":256},"uniqueItems":true},"upstream_model":{"type":"string","minLength":1},"base_url":{"type":"string","pattern":"^https?://[^/\\s?#]+[^\\s?#]*$"},"deployment":{"type":"string","minLength":1},"api_version":{"type":"string","minLength":1},"secret_key_ref":{"oneOf":[{"type":"object","properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$"}},"required":["env"],"additionalProperties":false},{"type":"object","properties":{"file":{"type":"string","minLength":1}},"required":["file"],"additionalProperties":false}]},"timeouts":{"type":"object","properties":{"connect":{"type":"string","pattern":"^[0-9]{1,9}(ms|s|m|h|d)$"},"first_byte":{"type":"string","pattern":"^[0-9]{1,9}(ms|s|m|h|d)$"},"idle":{"type":"string","pattern":"^[0-9]{1,9}(ms|s|m|h|d)$"}},"additionalProperties":false}},"required":["id","provider","model"],"additionalProperties":false}},"routing":{"type":"object","properties":{"strategy":{"type":"string","enum":["ordered"]}},"additionalProperties":false},"fallback":{"type":"object","properties":{"triggers":{"type":"array","items":{"type":"string","enum":["rate_limit","server_error","timeout","connection"]},"minItems":1,"uniqueItems":true},"max_fallback_attempts":{"type":"integer","minimum":1,"maximum":10}},"required":["triggers"],"additionalProperties":false},"timeouts":{"type":"object","properties":{"connect":{"type":"string","pattern":"^[0-9]{1,9}(ms|s|m|h|d)$"},"first_byte":{"type":"string","pattern":"^[0-9]{1,9}(ms|s|m|h|d)$"},"idle":{"type":"string","pattern":"^[0-9]{1,9}(ms|s|m|h|d)$"}},"additionalProperties":false}},"additionalProperties":false},"rate_limits":{"type":"object","properties":{"global":{"type":"object","properties":{"requests_per_minute":{"type":"integer","minimum":0},"tokens_per_minute":{"type":"integer","minimum":0}},"minProperties":1,"additionalProperties":false},"per_key":{"type":"object","properties":{"requests_per_minute":{"type":"integer","minimum":0},"tokens_per_minute":{"type":"integer","minimum":0}},"minProperties":1,"additionalProperties":false},"per_user":{"type":"object","properties":{"requests_per_minute":{"type":"integer","minimum":0},"tokens_per_minute":{"type":"integer","minimum":0}},"minProperties":1,"additionalProperties":false}},"additionalProperties":false},"size_limits":{"type":"object","properties":{"max_request_bytes":{"type":"integer","minimum":1,"maximum":33554432},"max_response_bytes":{"type":"integer","minimum":1,"maximum":33554432},"max_messages":{"type":"integer","minimum":1},"max_input_characters":{"type":"integer","minimum":1}},"additionalProperties":false},"streaming":{"type":"object","properties":{"output_mode":{"type":"string","enum":["realtime","buffered"]},"keep_alive":{"type":"string","pattern":"^[0-9]{1,9}(ms|s|m|h|d)$"}},"additionalProperties":false},"errors":{"type":"object","properties":{"block_status":{"type":"integer","enum":[409,403,400]}},"additionalProperties":false},"allowed_hosts":{"type":"array","items":{"type":"string","pattern":"^[A-Za-z0-9.-]{1,253}$"},"uniqueItems":true},"events":{"type":"object","properties":{"durability":{"type":"string","enum":["os","fsync","strict"]}},"additionalProperties":false}},"required":["pack","policies"],"additionalProperties":false};
const func1 = Object.prototype.hasOwnProperty;
const func2 = (text) => { let n = 0; for (const _ of text) n += 1; return n; };
const pattern4 = new RegExp("^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-(0|[1-9][0-9]*|[0-9]*[a-zA-Z-][0-9a-zA-Z-]*)(\\.(0|[1-9][0-9]*|[0-9]*[a-zA-Z-][0-9a-zA-Z-]*))*)?(\\+[0-9a-zA-Z-]+(\\.[0-9a-zA-Z-]+)*)?$", "u");
const pattern5 = new RegExp("^[!#$%&'*+.^_`|~0-9A-Za-z-]+$", "u");
const pattern6 = new RegExp("^[A-Za-z][A-Za-z0-9_-]{0,63}$", "u");
const pattern7 = new RegExp("^\\d{4}-\\d{2}-\\d{2}([Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2}))?$", "u");
const pattern8 = new RegExp("\\S", "u");
const pattern12 = new RegExp("^[A-Za-z0-9!#$%&'*+.^_`|~-]+$", "u");
const pattern15 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", "u");
const pattern16 = new RegExp("^https?://[^/\\s?#]+[^\\s?#]*$", "u");
const pattern17 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
const pattern18 = new RegExp("^[0-9]{1,9}(ms|s|m|h|d)$", "u");
const pattern25 = new RegExp("^[A-Za-z0-9.-]{1,253}$", "u");

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
if(!(((((data7 === "pii-detector") || (data7 === "dlp-filter")) || (data7 === "entity-list-filter")) || (data7 === "rbac")) || (data7 === "audit-logger"))){
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
if(!(((((key3 === "pii-detector") || (key3 === "dlp-filter")) || (key3 === "entity-list-filter")) || (key3 === "rbac")) || (key3 === "audit-logger"))){
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
if(!(((((key9 === "pii-detector") || (key9 === "dlp-filter")) || (key9 === "entity-list-filter")) || (key9 === "rbac")) || (key9 === "audit-logger"))){
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
if(data26["pii-detector"] !== undefined){
let data27 = data26["pii-detector"];
if((!(data27 && typeof data27 == "object" && !Array.isArray(data27))) && (data27 !== null)){
const err87 = {instancePath:instancePath+"/policy/pii-detector",schemaPath:"#/properties/policy/properties/pii-detector/type",keyword:"type",params:{type: schema31.properties.policy.properties["pii-detector"].type}};
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
if(!(func1.call(schema31.properties.policy.properties["pii-detector"].properties, key10))){
const err88 = {instancePath:instancePath+"/policy/pii-detector",schemaPath:"#/properties/policy/properties/pii-detector/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data27.action !== undefined){
let data28 = data27.action;
if(typeof data28 !== "string"){
const err89 = {instancePath:instancePath+"/policy/pii-detector/action",schemaPath:"#/properties/policy/properties/pii-detector/properties/action/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(!(((data28 === "redact") || (data28 === "block")) || (data28 === "escalate"))){
const err90 = {instancePath:instancePath+"/policy/pii-detector/action",schemaPath:"#/properties/policy/properties/pii-detector/properties/action/enum",keyword:"enum",params:{allowedValues: schema31.properties.policy.properties["pii-detector"].properties.action.enum}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data27.entities !== undefined){
let data29 = data27.entities;
const _errs99 = errors;
let valid32 = false;
const _errs100 = errors;
if("structured" !== data29){
const err91 = {instancePath:instancePath+"/policy/pii-detector/entities",schemaPath:"#/properties/policy/properties/pii-detector/properties/entities/anyOf/0/const",keyword:"const",params:{allowedValue: "structured"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
var _valid7 = _errs100 === errors;
valid32 = valid32 || _valid7;
const _errs101 = errors;
if(Array.isArray(data29)){
if(data29.length < 1){
const err92 = {instancePath:instancePath+"/policy/pii-detector/entities",schemaPath:"#/properties/policy/properties/pii-detector/properties/entities/anyOf/1/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
const len7 = data29.length;
for(let i7=0; i7<len7; i7++){
let data30 = data29[i7];
if(typeof data30 !== "string"){
const err93 = {instancePath:instancePath+"/policy/pii-detector/entities/" + i7,schemaPath:"#/properties/policy/properties/pii-detector/properties/entities/anyOf/1/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(!(((((((((((((((((((data30 === "email") || (data30 === "payment_card")) || (data30 === "iban")) || (data30 === "us_ssn")) || (data30 === "us_itin")) || (data30 === "uk_nhs")) || (data30 === "uk_nino")) || (data30 === "de_tax_id")) || (data30 === "fr_nir")) || (data30 === "es_national_id")) || (data30 === "it_tax_code")) || (data30 === "nl_bsn")) || (data30 === "in_aadhaar")) || (data30 === "br_cpf")) || (data30 === "ca_sin")) || (data30 === "crypto_address")) || (data30 === "ip_address")) || (data30 === "mac_address")) || (data30 === "phone"))){
const err94 = {instancePath:instancePath+"/policy/pii-detector/entities/" + i7,schemaPath:"#/properties/policy/properties/pii-detector/properties/entities/anyOf/1/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.policy.properties["pii-detector"].properties.entities.anyOf[1].items.enum}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
let i8 = data29.length;
let j0;
if(i8 > 1){
const indices0 = {};
for(;i8--;){
let item0 = data29[i8];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err95 = {instancePath:instancePath+"/policy/pii-detector/entities",schemaPath:"#/properties/policy/properties/pii-detector/properties/entities/anyOf/1/uniqueItems",keyword:"uniqueItems",params:{i: i8, j: j0}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
break;
}
indices0[item0] = i8;
}
}
}
else {
const err96 = {instancePath:instancePath+"/policy/pii-detector/entities",schemaPath:"#/properties/policy/properties/pii-detector/properties/entities/anyOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
var _valid7 = _errs101 === errors;
valid32 = valid32 || _valid7;
if(!valid32){
const err97 = {instancePath:instancePath+"/policy/pii-detector/entities",schemaPath:"#/properties/policy/properties/pii-detector/properties/entities/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
else {
errors = _errs99;
if(vErrors !== null){
if(_errs99){
vErrors.length = _errs99;
}
else {
vErrors = null;
}
}
}
}
if(data27.detect_patterns !== undefined){
let data31 = data27.detect_patterns;
const _errs106 = errors;
let valid36 = false;
const _errs107 = errors;
if(Array.isArray(data31)){
const len8 = data31.length;
for(let i9=0; i9<len8; i9++){
let data32 = data31[i9];
if(typeof data32 === "string"){
if(func2(data32) > 1000){
const err98 = {instancePath:instancePath+"/policy/pii-detector/detect_patterns/" + i9,schemaPath:"#/properties/policy/properties/pii-detector/properties/detect_patterns/anyOf/0/items/maxLength",keyword:"maxLength",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(func2(data32) < 1){
const err99 = {instancePath:instancePath+"/policy/pii-detector/detect_patterns/" + i9,schemaPath:"#/properties/policy/properties/pii-detector/properties/detect_patterns/anyOf/0/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
else {
const err100 = {instancePath:instancePath+"/policy/pii-detector/detect_patterns/" + i9,schemaPath:"#/properties/policy/properties/pii-detector/properties/detect_patterns/anyOf/0/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
}
else {
const err101 = {instancePath:instancePath+"/policy/pii-detector/detect_patterns",schemaPath:"#/properties/policy/properties/pii-detector/properties/detect_patterns/anyOf/0/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
var _valid8 = _errs107 === errors;
valid36 = valid36 || _valid8;
const _errs111 = errors;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
for(const key11 in data31){
const _errs113 = errors;
if(typeof key11 === "string"){
if(!pattern6.test(key11)){
const err102 = {instancePath:instancePath+"/policy/pii-detector/detect_patterns",schemaPath:"#/properties/policy/properties/pii-detector/properties/detect_patterns/anyOf/1/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_-]{0,63}$"},propertyName:key11};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
else {
const err103 = {instancePath:instancePath+"/policy/pii-detector/detect_patterns",schemaPath:"#/properties/policy/properties/pii-detector/properties/detect_patterns/anyOf/1/propertyNames/type",keyword:"type",params:{type: "string"},propertyName:key11};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
var valid39 = _errs113 === errors;
if(!valid39){
const err104 = {instancePath:instancePath+"/policy/pii-detector/detect_patterns",schemaPath:"#/properties/policy/properties/pii-detector/properties/detect_patterns/anyOf/1/propertyNames",keyword:"propertyNames",params:{propertyName: key11}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
for(const key12 in data31){
let data33 = data31[key12];
if(typeof data33 === "string"){
if(func2(data33) > 1000){
const err105 = {instancePath:instancePath+"/policy/pii-detector/detect_patterns/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/policy/properties/pii-detector/properties/detect_patterns/anyOf/1/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(func2(data33) < 1){
const err106 = {instancePath:instancePath+"/policy/pii-detector/detect_patterns/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/policy/properties/pii-detector/properties/detect_patterns/anyOf/1/additionalProperties/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
else {
const err107 = {instancePath:instancePath+"/policy/pii-detector/detect_patterns/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/policy/properties/pii-detector/properties/detect_patterns/anyOf/1/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
}
else {
const err108 = {instancePath:instancePath+"/policy/pii-detector/detect_patterns",schemaPath:"#/properties/policy/properties/pii-detector/properties/detect_patterns/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
var _valid8 = _errs111 === errors;
valid36 = valid36 || _valid8;
if(!valid36){
const err109 = {instancePath:instancePath+"/policy/pii-detector/detect_patterns",schemaPath:"#/properties/policy/properties/pii-detector/properties/detect_patterns/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
else {
errors = _errs106;
if(vErrors !== null){
if(_errs106){
vErrors.length = _errs106;
}
else {
vErrors = null;
}
}
}
}
if(data27.redaction !== undefined){
let data34 = data27.redaction;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
for(const key13 in data34){
if(!((((key13 === "marker_format") || (key13 === "custom_markers")) || (key13 === "preserve_length")) || (key13 === "include_metadata"))){
const err110 = {instancePath:instancePath+"/policy/pii-detector/redaction",schemaPath:"#/properties/policy/properties/pii-detector/properties/redaction/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data34.marker_format !== undefined){
let data35 = data34.marker_format;
if(typeof data35 !== "string"){
const err111 = {instancePath:instancePath+"/policy/pii-detector/redaction/marker_format",schemaPath:"#/properties/policy/properties/pii-detector/properties/redaction/properties/marker_format/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if(!(((data35 === "label") || (data35 === "asterisks")) || (data35 === "partial"))){
const err112 = {instancePath:instancePath+"/policy/pii-detector/redaction/marker_format",schemaPath:"#/properties/policy/properties/pii-detector/properties/redaction/properties/marker_format/enum",keyword:"enum",params:{allowedValues: schema31.properties.policy.properties["pii-detector"].properties.redaction.properties.marker_format.enum}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data34.custom_markers !== undefined){
let data36 = data34.custom_markers;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
for(const key14 in data36){
let data37 = data36[key14];
if(typeof data37 === "string"){
if(func2(data37) > 200){
const err113 = {instancePath:instancePath+"/policy/pii-detector/redaction/custom_markers/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/policy/properties/pii-detector/properties/redaction/properties/custom_markers/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
else {
const err114 = {instancePath:instancePath+"/policy/pii-detector/redaction/custom_markers/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/policy/properties/pii-detector/properties/redaction/properties/custom_markers/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
}
else {
const err115 = {instancePath:instancePath+"/policy/pii-detector/redaction/custom_markers",schemaPath:"#/properties/policy/properties/pii-detector/properties/redaction/properties/custom_markers/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data34.preserve_length !== undefined){
if(typeof data34.preserve_length !== "boolean"){
const err116 = {instancePath:instancePath+"/policy/pii-detector/redaction/preserve_length",schemaPath:"#/properties/policy/properties/pii-detector/properties/redaction/properties/preserve_length/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data34.include_metadata !== undefined){
if(typeof data34.include_metadata !== "boolean"){
const err117 = {instancePath:instancePath+"/policy/pii-detector/redaction/include_metadata",schemaPath:"#/properties/policy/properties/pii-detector/properties/redaction/properties/include_metadata/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
}
else {
const err118 = {instancePath:instancePath+"/policy/pii-detector/redaction",schemaPath:"#/properties/policy/properties/pii-detector/properties/redaction/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data27.mode !== undefined){
let data40 = data27.mode;
if(typeof data40 !== "string"){
const err119 = {instancePath:instancePath+"/policy/pii-detector/mode",schemaPath:"#/properties/policy/properties/pii-detector/properties/mode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if(!((data40 === "enforce") || (data40 === "observe"))){
const err120 = {instancePath:instancePath+"/policy/pii-detector/mode",schemaPath:"#/properties/policy/properties/pii-detector/properties/mode/enum",keyword:"enum",params:{allowedValues: schema31.properties.policy.properties["pii-detector"].properties.mode.enum}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data27.phases !== undefined){
let data41 = data27.phases;
if(Array.isArray(data41)){
if(data41.length < 1){
const err121 = {instancePath:instancePath+"/policy/pii-detector/phases",schemaPath:"#/properties/policy/properties/pii-detector/properties/phases/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
const len9 = data41.length;
for(let i10=0; i10<len9; i10++){
let data42 = data41[i10];
if(typeof data42 !== "string"){
const err122 = {instancePath:instancePath+"/policy/pii-detector/phases/" + i10,schemaPath:"#/properties/policy/properties/pii-detector/properties/phases/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if(!((data42 === "input") || (data42 === "output"))){
const err123 = {instancePath:instancePath+"/policy/pii-detector/phases/" + i10,schemaPath:"#/properties/policy/properties/pii-detector/properties/phases/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.policy.properties["pii-detector"].properties.phases.items.enum}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
let i11 = data41.length;
let j1;
if(i11 > 1){
const indices1 = {};
for(;i11--;){
let item1 = data41[i11];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err124 = {instancePath:instancePath+"/policy/pii-detector/phases",schemaPath:"#/properties/policy/properties/pii-detector/properties/phases/uniqueItems",keyword:"uniqueItems",params:{i: i11, j: j1}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
break;
}
indices1[item1] = i11;
}
}
}
else {
const err125 = {instancePath:instancePath+"/policy/pii-detector/phases",schemaPath:"#/properties/policy/properties/pii-detector/properties/phases/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data27.exceptions !== undefined){
let data43 = data27.exceptions;
if(Array.isArray(data43)){
const len10 = data43.length;
for(let i12=0; i12<len10; i12++){
let data44 = data43[i12];
const _errs142 = errors;
let valid48 = false;
let passing7 = null;
const _errs143 = errors;
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if(data44.value === undefined){
const err126 = {instancePath:instancePath+"/policy/pii-detector/exceptions/" + i12,schemaPath:"#/properties/policy/properties/pii-detector/properties/exceptions/items/oneOf/0/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
var _valid9 = _errs143 === errors;
if(_valid9){
valid48 = true;
passing7 = 0;
}
const _errs144 = errors;
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if(data44.term === undefined){
const err127 = {instancePath:instancePath+"/policy/pii-detector/exceptions/" + i12,schemaPath:"#/properties/policy/properties/pii-detector/properties/exceptions/items/oneOf/1/required",keyword:"required",params:{missingProperty: "term"}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
var _valid9 = _errs144 === errors;
if(_valid9 && valid48){
valid48 = false;
passing7 = [passing7, 1];
}
else {
if(_valid9){
valid48 = true;
passing7 = 1;
}
const _errs145 = errors;
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if(data44.pattern === undefined){
const err128 = {instancePath:instancePath+"/policy/pii-detector/exceptions/" + i12,schemaPath:"#/properties/policy/properties/pii-detector/properties/exceptions/items/oneOf/2/required",keyword:"required",params:{missingProperty: "pattern"}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
var _valid9 = _errs145 === errors;
if(_valid9 && valid48){
valid48 = false;
passing7 = [passing7, 2];
}
else {
if(_valid9){
valid48 = true;
passing7 = 2;
}
}
}
if(!valid48){
const err129 = {instancePath:instancePath+"/policy/pii-detector/exceptions/" + i12,schemaPath:"#/properties/policy/properties/pii-detector/properties/exceptions/items/oneOf",keyword:"oneOf",params:{passingSchemas: passing7}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
else {
errors = _errs142;
if(vErrors !== null){
if(_errs142){
vErrors.length = _errs142;
}
else {
vErrors = null;
}
}
}
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if(data44.reason === undefined){
const err130 = {instancePath:instancePath+"/policy/pii-detector/exceptions/" + i12,schemaPath:"#/properties/policy/properties/pii-detector/properties/exceptions/items/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
for(const key15 in data44){
if(!(((((key15 === "value") || (key15 === "term")) || (key15 === "pattern")) || (key15 === "reason")) || (key15 === "expires"))){
const err131 = {instancePath:instancePath+"/policy/pii-detector/exceptions/" + i12,schemaPath:"#/properties/policy/properties/pii-detector/properties/exceptions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data44.value !== undefined){
let data45 = data44.value;
if(typeof data45 === "string"){
if(func2(data45) < 1){
const err132 = {instancePath:instancePath+"/policy/pii-detector/exceptions/" + i12+"/value",schemaPath:"#/properties/policy/properties/pii-detector/properties/exceptions/items/properties/value/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
else {
const err133 = {instancePath:instancePath+"/policy/pii-detector/exceptions/" + i12+"/value",schemaPath:"#/properties/policy/properties/pii-detector/properties/exceptions/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data44.term !== undefined){
let data46 = data44.term;
if(typeof data46 === "string"){
if(func2(data46) < 1){
const err134 = {instancePath:instancePath+"/policy/pii-detector/exceptions/" + i12+"/term",schemaPath:"#/properties/policy/properties/pii-detector/properties/exceptions/items/properties/term/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
else {
const err135 = {instancePath:instancePath+"/policy/pii-detector/exceptions/" + i12+"/term",schemaPath:"#/properties/policy/properties/pii-detector/properties/exceptions/items/properties/term/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data44.pattern !== undefined){
let data47 = data44.pattern;
if(typeof data47 === "string"){
if(func2(data47) < 1){
const err136 = {instancePath:instancePath+"/policy/pii-detector/exceptions/" + i12+"/pattern",schemaPath:"#/properties/policy/properties/pii-detector/properties/exceptions/items/properties/pattern/minLength",keyword:"minLength",params:{limit: 1}};
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
const err137 = {instancePath:instancePath+"/policy/pii-detector/exceptions/" + i12+"/pattern",schemaPath:"#/properties/policy/properties/pii-detector/properties/exceptions/items/properties/pattern/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data44.reason !== undefined){
let data48 = data44.reason;
if(typeof data48 === "string"){
if(func2(data48) > 500){
const err138 = {instancePath:instancePath+"/policy/pii-detector/exceptions/" + i12+"/reason",schemaPath:"#/properties/policy/properties/pii-detector/properties/exceptions/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 500}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
if(func2(data48) < 1){
const err139 = {instancePath:instancePath+"/policy/pii-detector/exceptions/" + i12+"/reason",schemaPath:"#/properties/policy/properties/pii-detector/properties/exceptions/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
else {
const err140 = {instancePath:instancePath+"/policy/pii-detector/exceptions/" + i12+"/reason",schemaPath:"#/properties/policy/properties/pii-detector/properties/exceptions/items/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data44.expires !== undefined){
let data49 = data44.expires;
if(typeof data49 === "string"){
if(!pattern7.test(data49)){
const err141 = {instancePath:instancePath+"/policy/pii-detector/exceptions/" + i12+"/expires",schemaPath:"#/properties/policy/properties/pii-detector/properties/exceptions/items/properties/expires/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}([Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2}))?$"}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
else {
const err142 = {instancePath:instancePath+"/policy/pii-detector/exceptions/" + i12+"/expires",schemaPath:"#/properties/policy/properties/pii-detector/properties/exceptions/items/properties/expires/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
}
else {
const err143 = {instancePath:instancePath+"/policy/pii-detector/exceptions/" + i12,schemaPath:"#/properties/policy/properties/pii-detector/properties/exceptions/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
}
else {
const err144 = {instancePath:instancePath+"/policy/pii-detector/exceptions",schemaPath:"#/properties/policy/properties/pii-detector/properties/exceptions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data27.uninspectable !== undefined){
let data50 = data27.uninspectable;
if(typeof data50 !== "string"){
const err145 = {instancePath:instancePath+"/policy/pii-detector/uninspectable",schemaPath:"#/properties/policy/properties/pii-detector/properties/uninspectable/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if(!((data50 === "allow") || (data50 === "block"))){
const err146 = {instancePath:instancePath+"/policy/pii-detector/uninspectable",schemaPath:"#/properties/policy/properties/pii-detector/properties/uninspectable/enum",keyword:"enum",params:{allowedValues: schema31.properties.policy.properties["pii-detector"].properties.uninspectable.enum}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data27.stream !== undefined){
let data51 = data27.stream;
if(typeof data51 !== "string"){
const err147 = {instancePath:instancePath+"/policy/pii-detector/stream",schemaPath:"#/properties/policy/properties/pii-detector/properties/stream/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
if(!(data51 === "buffered")){
const err148 = {instancePath:instancePath+"/policy/pii-detector/stream",schemaPath:"#/properties/policy/properties/pii-detector/properties/stream/enum",keyword:"enum",params:{allowedValues: schema31.properties.policy.properties["pii-detector"].properties.stream.enum}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
}
}
if(data26["dlp-filter"] !== undefined){
let data52 = data26["dlp-filter"];
if((!(data52 && typeof data52 == "object" && !Array.isArray(data52))) && (data52 !== null)){
const err149 = {instancePath:instancePath+"/policy/dlp-filter",schemaPath:"#/properties/policy/properties/dlp-filter/type",keyword:"type",params:{type: schema31.properties.policy.properties["dlp-filter"].type}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
for(const key16 in data52){
if(!(func1.call(schema31.properties.policy.properties["dlp-filter"].properties, key16))){
const err150 = {instancePath:instancePath+"/policy/dlp-filter",schemaPath:"#/properties/policy/properties/dlp-filter/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data52.detect_patterns !== undefined){
let data53 = data52.detect_patterns;
if(Array.isArray(data53)){
const len11 = data53.length;
for(let i13=0; i13<len11; i13++){
let data54 = data53[i13];
if(typeof data54 === "string"){
if(func2(data54) > 1000){
const err151 = {instancePath:instancePath+"/policy/dlp-filter/detect_patterns/" + i13,schemaPath:"#/properties/policy/properties/dlp-filter/properties/detect_patterns/items/maxLength",keyword:"maxLength",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
if(func2(data54) < 1){
const err152 = {instancePath:instancePath+"/policy/dlp-filter/detect_patterns/" + i13,schemaPath:"#/properties/policy/properties/dlp-filter/properties/detect_patterns/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
else {
const err153 = {instancePath:instancePath+"/policy/dlp-filter/detect_patterns/" + i13,schemaPath:"#/properties/policy/properties/dlp-filter/properties/detect_patterns/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
}
else {
const err154 = {instancePath:instancePath+"/policy/dlp-filter/detect_patterns",schemaPath:"#/properties/policy/properties/dlp-filter/properties/detect_patterns/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data52.blocked_terms !== undefined){
let data55 = data52.blocked_terms;
if(Array.isArray(data55)){
const len12 = data55.length;
for(let i14=0; i14<len12; i14++){
let data56 = data55[i14];
if(typeof data56 === "string"){
if(func2(data56) > 1000){
const err155 = {instancePath:instancePath+"/policy/dlp-filter/blocked_terms/" + i14,schemaPath:"#/properties/policy/properties/dlp-filter/properties/blocked_terms/items/maxLength",keyword:"maxLength",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
if(func2(data56) < 1){
const err156 = {instancePath:instancePath+"/policy/dlp-filter/blocked_terms/" + i14,schemaPath:"#/properties/policy/properties/dlp-filter/properties/blocked_terms/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
if(!pattern8.test(data56)){
const err157 = {instancePath:instancePath+"/policy/dlp-filter/blocked_terms/" + i14,schemaPath:"#/properties/policy/properties/dlp-filter/properties/blocked_terms/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
else {
const err158 = {instancePath:instancePath+"/policy/dlp-filter/blocked_terms/" + i14,schemaPath:"#/properties/policy/properties/dlp-filter/properties/blocked_terms/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
}
else {
const err159 = {instancePath:instancePath+"/policy/dlp-filter/blocked_terms",schemaPath:"#/properties/policy/properties/dlp-filter/properties/blocked_terms/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data52.action !== undefined){
let data57 = data52.action;
if(typeof data57 !== "string"){
const err160 = {instancePath:instancePath+"/policy/dlp-filter/action",schemaPath:"#/properties/policy/properties/dlp-filter/properties/action/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
if(!(((data57 === "redact") || (data57 === "block")) || (data57 === "escalate"))){
const err161 = {instancePath:instancePath+"/policy/dlp-filter/action",schemaPath:"#/properties/policy/properties/dlp-filter/properties/action/enum",keyword:"enum",params:{allowedValues: schema31.properties.policy.properties["dlp-filter"].properties.action.enum}};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data52.secrets !== undefined){
if(typeof data52.secrets !== "boolean"){
const err162 = {instancePath:instancePath+"/policy/dlp-filter/secrets",schemaPath:"#/properties/policy/properties/dlp-filter/properties/secrets/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data52.fuzzy_matching !== undefined){
if(typeof data52.fuzzy_matching !== "boolean"){
const err163 = {instancePath:instancePath+"/policy/dlp-filter/fuzzy_matching",schemaPath:"#/properties/policy/properties/dlp-filter/properties/fuzzy_matching/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data52.max_distance !== undefined){
let data60 = data52.max_distance;
if(!(((typeof data60 == "number") && (!(data60 % 1) && !isNaN(data60))) && (isFinite(data60)))){
const err164 = {instancePath:instancePath+"/policy/dlp-filter/max_distance",schemaPath:"#/properties/policy/properties/dlp-filter/properties/max_distance/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
if((typeof data60 == "number") && (isFinite(data60))){
if(data60 > 8 || isNaN(data60)){
const err165 = {instancePath:instancePath+"/policy/dlp-filter/max_distance",schemaPath:"#/properties/policy/properties/dlp-filter/properties/max_distance/maximum",keyword:"maximum",params:{comparison: "<=", limit: 8}};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
if(data60 < 0 || isNaN(data60)){
const err166 = {instancePath:instancePath+"/policy/dlp-filter/max_distance",schemaPath:"#/properties/policy/properties/dlp-filter/properties/max_distance/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data52.sensitivity_level !== undefined){
let data61 = data52.sensitivity_level;
if(typeof data61 !== "string"){
const err167 = {instancePath:instancePath+"/policy/dlp-filter/sensitivity_level",schemaPath:"#/properties/policy/properties/dlp-filter/properties/sensitivity_level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
if(!(((data61 === "standard") || (data61 === "high")) || (data61 === "restricted"))){
const err168 = {instancePath:instancePath+"/policy/dlp-filter/sensitivity_level",schemaPath:"#/properties/policy/properties/dlp-filter/properties/sensitivity_level/enum",keyword:"enum",params:{allowedValues: schema31.properties.policy.properties["dlp-filter"].properties.sensitivity_level.enum}};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data52.mode !== undefined){
let data62 = data52.mode;
if(typeof data62 !== "string"){
const err169 = {instancePath:instancePath+"/policy/dlp-filter/mode",schemaPath:"#/properties/policy/properties/dlp-filter/properties/mode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
if(!((data62 === "enforce") || (data62 === "observe"))){
const err170 = {instancePath:instancePath+"/policy/dlp-filter/mode",schemaPath:"#/properties/policy/properties/dlp-filter/properties/mode/enum",keyword:"enum",params:{allowedValues: schema31.properties.policy.properties["dlp-filter"].properties.mode.enum}};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data52.phases !== undefined){
let data63 = data52.phases;
if(Array.isArray(data63)){
if(data63.length < 1){
const err171 = {instancePath:instancePath+"/policy/dlp-filter/phases",schemaPath:"#/properties/policy/properties/dlp-filter/properties/phases/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
const len13 = data63.length;
for(let i15=0; i15<len13; i15++){
let data64 = data63[i15];
if(typeof data64 !== "string"){
const err172 = {instancePath:instancePath+"/policy/dlp-filter/phases/" + i15,schemaPath:"#/properties/policy/properties/dlp-filter/properties/phases/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
if(!((data64 === "input") || (data64 === "output"))){
const err173 = {instancePath:instancePath+"/policy/dlp-filter/phases/" + i15,schemaPath:"#/properties/policy/properties/dlp-filter/properties/phases/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.policy.properties["dlp-filter"].properties.phases.items.enum}};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
let i16 = data63.length;
let j2;
if(i16 > 1){
const indices2 = {};
for(;i16--;){
let item2 = data63[i16];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
const err174 = {instancePath:instancePath+"/policy/dlp-filter/phases",schemaPath:"#/properties/policy/properties/dlp-filter/properties/phases/uniqueItems",keyword:"uniqueItems",params:{i: i16, j: j2}};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
break;
}
indices2[item2] = i16;
}
}
}
else {
const err175 = {instancePath:instancePath+"/policy/dlp-filter/phases",schemaPath:"#/properties/policy/properties/dlp-filter/properties/phases/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data52.exceptions !== undefined){
let data65 = data52.exceptions;
if(Array.isArray(data65)){
const len14 = data65.length;
for(let i17=0; i17<len14; i17++){
let data66 = data65[i17];
const _errs192 = errors;
let valid60 = false;
let passing8 = null;
const _errs193 = errors;
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
if(data66.value === undefined){
const err176 = {instancePath:instancePath+"/policy/dlp-filter/exceptions/" + i17,schemaPath:"#/properties/policy/properties/dlp-filter/properties/exceptions/items/oneOf/0/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
var _valid10 = _errs193 === errors;
if(_valid10){
valid60 = true;
passing8 = 0;
}
const _errs194 = errors;
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
if(data66.term === undefined){
const err177 = {instancePath:instancePath+"/policy/dlp-filter/exceptions/" + i17,schemaPath:"#/properties/policy/properties/dlp-filter/properties/exceptions/items/oneOf/1/required",keyword:"required",params:{missingProperty: "term"}};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
var _valid10 = _errs194 === errors;
if(_valid10 && valid60){
valid60 = false;
passing8 = [passing8, 1];
}
else {
if(_valid10){
valid60 = true;
passing8 = 1;
}
const _errs195 = errors;
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
if(data66.pattern === undefined){
const err178 = {instancePath:instancePath+"/policy/dlp-filter/exceptions/" + i17,schemaPath:"#/properties/policy/properties/dlp-filter/properties/exceptions/items/oneOf/2/required",keyword:"required",params:{missingProperty: "pattern"}};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
var _valid10 = _errs195 === errors;
if(_valid10 && valid60){
valid60 = false;
passing8 = [passing8, 2];
}
else {
if(_valid10){
valid60 = true;
passing8 = 2;
}
}
}
if(!valid60){
const err179 = {instancePath:instancePath+"/policy/dlp-filter/exceptions/" + i17,schemaPath:"#/properties/policy/properties/dlp-filter/properties/exceptions/items/oneOf",keyword:"oneOf",params:{passingSchemas: passing8}};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
else {
errors = _errs192;
if(vErrors !== null){
if(_errs192){
vErrors.length = _errs192;
}
else {
vErrors = null;
}
}
}
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
if(data66.reason === undefined){
const err180 = {instancePath:instancePath+"/policy/dlp-filter/exceptions/" + i17,schemaPath:"#/properties/policy/properties/dlp-filter/properties/exceptions/items/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
for(const key17 in data66){
if(!(((((key17 === "value") || (key17 === "term")) || (key17 === "pattern")) || (key17 === "reason")) || (key17 === "expires"))){
const err181 = {instancePath:instancePath+"/policy/dlp-filter/exceptions/" + i17,schemaPath:"#/properties/policy/properties/dlp-filter/properties/exceptions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17}};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data66.value !== undefined){
let data67 = data66.value;
if(typeof data67 === "string"){
if(func2(data67) < 1){
const err182 = {instancePath:instancePath+"/policy/dlp-filter/exceptions/" + i17+"/value",schemaPath:"#/properties/policy/properties/dlp-filter/properties/exceptions/items/properties/value/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
else {
const err183 = {instancePath:instancePath+"/policy/dlp-filter/exceptions/" + i17+"/value",schemaPath:"#/properties/policy/properties/dlp-filter/properties/exceptions/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data66.term !== undefined){
let data68 = data66.term;
if(typeof data68 === "string"){
if(func2(data68) < 1){
const err184 = {instancePath:instancePath+"/policy/dlp-filter/exceptions/" + i17+"/term",schemaPath:"#/properties/policy/properties/dlp-filter/properties/exceptions/items/properties/term/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
else {
const err185 = {instancePath:instancePath+"/policy/dlp-filter/exceptions/" + i17+"/term",schemaPath:"#/properties/policy/properties/dlp-filter/properties/exceptions/items/properties/term/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
if(data66.pattern !== undefined){
let data69 = data66.pattern;
if(typeof data69 === "string"){
if(func2(data69) < 1){
const err186 = {instancePath:instancePath+"/policy/dlp-filter/exceptions/" + i17+"/pattern",schemaPath:"#/properties/policy/properties/dlp-filter/properties/exceptions/items/properties/pattern/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
else {
const err187 = {instancePath:instancePath+"/policy/dlp-filter/exceptions/" + i17+"/pattern",schemaPath:"#/properties/policy/properties/dlp-filter/properties/exceptions/items/properties/pattern/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data66.reason !== undefined){
let data70 = data66.reason;
if(typeof data70 === "string"){
if(func2(data70) > 500){
const err188 = {instancePath:instancePath+"/policy/dlp-filter/exceptions/" + i17+"/reason",schemaPath:"#/properties/policy/properties/dlp-filter/properties/exceptions/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 500}};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
if(func2(data70) < 1){
const err189 = {instancePath:instancePath+"/policy/dlp-filter/exceptions/" + i17+"/reason",schemaPath:"#/properties/policy/properties/dlp-filter/properties/exceptions/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
else {
const err190 = {instancePath:instancePath+"/policy/dlp-filter/exceptions/" + i17+"/reason",schemaPath:"#/properties/policy/properties/dlp-filter/properties/exceptions/items/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
if(data66.expires !== undefined){
let data71 = data66.expires;
if(typeof data71 === "string"){
if(!pattern7.test(data71)){
const err191 = {instancePath:instancePath+"/policy/dlp-filter/exceptions/" + i17+"/expires",schemaPath:"#/properties/policy/properties/dlp-filter/properties/exceptions/items/properties/expires/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}([Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2}))?$"}};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
else {
const err192 = {instancePath:instancePath+"/policy/dlp-filter/exceptions/" + i17+"/expires",schemaPath:"#/properties/policy/properties/dlp-filter/properties/exceptions/items/properties/expires/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
}
else {
const err193 = {instancePath:instancePath+"/policy/dlp-filter/exceptions/" + i17,schemaPath:"#/properties/policy/properties/dlp-filter/properties/exceptions/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
}
else {
const err194 = {instancePath:instancePath+"/policy/dlp-filter/exceptions",schemaPath:"#/properties/policy/properties/dlp-filter/properties/exceptions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
if(data52.uninspectable !== undefined){
let data72 = data52.uninspectable;
if(typeof data72 !== "string"){
const err195 = {instancePath:instancePath+"/policy/dlp-filter/uninspectable",schemaPath:"#/properties/policy/properties/dlp-filter/properties/uninspectable/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
if(!((data72 === "allow") || (data72 === "block"))){
const err196 = {instancePath:instancePath+"/policy/dlp-filter/uninspectable",schemaPath:"#/properties/policy/properties/dlp-filter/properties/uninspectable/enum",keyword:"enum",params:{allowedValues: schema31.properties.policy.properties["dlp-filter"].properties.uninspectable.enum}};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(data52.stream !== undefined){
let data73 = data52.stream;
if(typeof data73 !== "string"){
const err197 = {instancePath:instancePath+"/policy/dlp-filter/stream",schemaPath:"#/properties/policy/properties/dlp-filter/properties/stream/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
if(!(data73 === "buffered")){
const err198 = {instancePath:instancePath+"/policy/dlp-filter/stream",schemaPath:"#/properties/policy/properties/dlp-filter/properties/stream/enum",keyword:"enum",params:{allowedValues: schema31.properties.policy.properties["dlp-filter"].properties.stream.enum}};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
}
}
if(data26["entity-list-filter"] !== undefined){
let data74 = data26["entity-list-filter"];
if((!(data74 && typeof data74 == "object" && !Array.isArray(data74))) && (data74 !== null)){
const err199 = {instancePath:instancePath+"/policy/entity-list-filter",schemaPath:"#/properties/policy/properties/entity-list-filter/type",keyword:"type",params:{type: schema31.properties.policy.properties["entity-list-filter"].type}};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
for(const key18 in data74){
if(!(func1.call(schema31.properties.policy.properties["entity-list-filter"].properties, key18))){
const err200 = {instancePath:instancePath+"/policy/entity-list-filter",schemaPath:"#/properties/policy/properties/entity-list-filter/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
if(data74.blocked_entities !== undefined){
let data75 = data74.blocked_entities;
if(Array.isArray(data75)){
if(data75.length < 1){
const err201 = {instancePath:instancePath+"/policy/entity-list-filter/blocked_entities",schemaPath:"#/properties/policy/properties/entity-list-filter/properties/blocked_entities/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
const len15 = data75.length;
for(let i18=0; i18<len15; i18++){
let data76 = data75[i18];
if(typeof data76 === "string"){
if(func2(data76) < 1){
const err202 = {instancePath:instancePath+"/policy/entity-list-filter/blocked_entities/" + i18,schemaPath:"#/properties/policy/properties/entity-list-filter/properties/blocked_entities/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
if(!pattern8.test(data76)){
const err203 = {instancePath:instancePath+"/policy/entity-list-filter/blocked_entities/" + i18,schemaPath:"#/properties/policy/properties/entity-list-filter/properties/blocked_entities/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
else {
const err204 = {instancePath:instancePath+"/policy/entity-list-filter/blocked_entities/" + i18,schemaPath:"#/properties/policy/properties/entity-list-filter/properties/blocked_entities/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
}
else {
const err205 = {instancePath:instancePath+"/policy/entity-list-filter/blocked_entities",schemaPath:"#/properties/policy/properties/entity-list-filter/properties/blocked_entities/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
if(data74.action !== undefined){
let data77 = data74.action;
if(typeof data77 !== "string"){
const err206 = {instancePath:instancePath+"/policy/entity-list-filter/action",schemaPath:"#/properties/policy/properties/entity-list-filter/properties/action/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
if(!(((data77 === "block") || (data77 === "redact")) || (data77 === "escalate"))){
const err207 = {instancePath:instancePath+"/policy/entity-list-filter/action",schemaPath:"#/properties/policy/properties/entity-list-filter/properties/action/enum",keyword:"enum",params:{allowedValues: schema31.properties.policy.properties["entity-list-filter"].properties.action.enum}};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
if(data74.case_sensitive !== undefined){
if(typeof data74.case_sensitive !== "boolean"){
const err208 = {instancePath:instancePath+"/policy/entity-list-filter/case_sensitive",schemaPath:"#/properties/policy/properties/entity-list-filter/properties/case_sensitive/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
if(data74.whole_words !== undefined){
if(typeof data74.whole_words !== "boolean"){
const err209 = {instancePath:instancePath+"/policy/entity-list-filter/whole_words",schemaPath:"#/properties/policy/properties/entity-list-filter/properties/whole_words/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
if(data74.marker !== undefined){
if(typeof data74.marker !== "string"){
const err210 = {instancePath:instancePath+"/policy/entity-list-filter/marker",schemaPath:"#/properties/policy/properties/entity-list-filter/properties/marker/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
if(data74.mode !== undefined){
let data81 = data74.mode;
if(typeof data81 !== "string"){
const err211 = {instancePath:instancePath+"/policy/entity-list-filter/mode",schemaPath:"#/properties/policy/properties/entity-list-filter/properties/mode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
if(!((data81 === "enforce") || (data81 === "observe"))){
const err212 = {instancePath:instancePath+"/policy/entity-list-filter/mode",schemaPath:"#/properties/policy/properties/entity-list-filter/properties/mode/enum",keyword:"enum",params:{allowedValues: schema31.properties.policy.properties["entity-list-filter"].properties.mode.enum}};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
if(data74.phases !== undefined){
let data82 = data74.phases;
if(Array.isArray(data82)){
if(data82.length < 1){
const err213 = {instancePath:instancePath+"/policy/entity-list-filter/phases",schemaPath:"#/properties/policy/properties/entity-list-filter/properties/phases/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
const len16 = data82.length;
for(let i19=0; i19<len16; i19++){
let data83 = data82[i19];
if(typeof data83 !== "string"){
const err214 = {instancePath:instancePath+"/policy/entity-list-filter/phases/" + i19,schemaPath:"#/properties/policy/properties/entity-list-filter/properties/phases/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
if(!((data83 === "input") || (data83 === "output"))){
const err215 = {instancePath:instancePath+"/policy/entity-list-filter/phases/" + i19,schemaPath:"#/properties/policy/properties/entity-list-filter/properties/phases/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.policy.properties["entity-list-filter"].properties.phases.items.enum}};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
let i20 = data82.length;
let j3;
if(i20 > 1){
const indices3 = {};
for(;i20--;){
let item3 = data82[i20];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j3 = indices3[item3];
const err216 = {instancePath:instancePath+"/policy/entity-list-filter/phases",schemaPath:"#/properties/policy/properties/entity-list-filter/properties/phases/uniqueItems",keyword:"uniqueItems",params:{i: i20, j: j3}};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
break;
}
indices3[item3] = i20;
}
}
}
else {
const err217 = {instancePath:instancePath+"/policy/entity-list-filter/phases",schemaPath:"#/properties/policy/properties/entity-list-filter/properties/phases/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
if(data74.exceptions !== undefined){
let data84 = data74.exceptions;
if(Array.isArray(data84)){
const len17 = data84.length;
for(let i21=0; i21<len17; i21++){
let data85 = data84[i21];
const _errs236 = errors;
let valid70 = false;
let passing9 = null;
const _errs237 = errors;
if(data85 && typeof data85 == "object" && !Array.isArray(data85)){
if(data85.value === undefined){
const err218 = {instancePath:instancePath+"/policy/entity-list-filter/exceptions/" + i21,schemaPath:"#/properties/policy/properties/entity-list-filter/properties/exceptions/items/oneOf/0/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
var _valid11 = _errs237 === errors;
if(_valid11){
valid70 = true;
passing9 = 0;
}
const _errs238 = errors;
if(data85 && typeof data85 == "object" && !Array.isArray(data85)){
if(data85.term === undefined){
const err219 = {instancePath:instancePath+"/policy/entity-list-filter/exceptions/" + i21,schemaPath:"#/properties/policy/properties/entity-list-filter/properties/exceptions/items/oneOf/1/required",keyword:"required",params:{missingProperty: "term"}};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
var _valid11 = _errs238 === errors;
if(_valid11 && valid70){
valid70 = false;
passing9 = [passing9, 1];
}
else {
if(_valid11){
valid70 = true;
passing9 = 1;
}
const _errs239 = errors;
if(data85 && typeof data85 == "object" && !Array.isArray(data85)){
if(data85.pattern === undefined){
const err220 = {instancePath:instancePath+"/policy/entity-list-filter/exceptions/" + i21,schemaPath:"#/properties/policy/properties/entity-list-filter/properties/exceptions/items/oneOf/2/required",keyword:"required",params:{missingProperty: "pattern"}};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
var _valid11 = _errs239 === errors;
if(_valid11 && valid70){
valid70 = false;
passing9 = [passing9, 2];
}
else {
if(_valid11){
valid70 = true;
passing9 = 2;
}
}
}
if(!valid70){
const err221 = {instancePath:instancePath+"/policy/entity-list-filter/exceptions/" + i21,schemaPath:"#/properties/policy/properties/entity-list-filter/properties/exceptions/items/oneOf",keyword:"oneOf",params:{passingSchemas: passing9}};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
else {
errors = _errs236;
if(vErrors !== null){
if(_errs236){
vErrors.length = _errs236;
}
else {
vErrors = null;
}
}
}
if(data85 && typeof data85 == "object" && !Array.isArray(data85)){
if(data85.reason === undefined){
const err222 = {instancePath:instancePath+"/policy/entity-list-filter/exceptions/" + i21,schemaPath:"#/properties/policy/properties/entity-list-filter/properties/exceptions/items/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
for(const key19 in data85){
if(!(((((key19 === "value") || (key19 === "term")) || (key19 === "pattern")) || (key19 === "reason")) || (key19 === "expires"))){
const err223 = {instancePath:instancePath+"/policy/entity-list-filter/exceptions/" + i21,schemaPath:"#/properties/policy/properties/entity-list-filter/properties/exceptions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
if(data85.value !== undefined){
let data86 = data85.value;
if(typeof data86 === "string"){
if(func2(data86) < 1){
const err224 = {instancePath:instancePath+"/policy/entity-list-filter/exceptions/" + i21+"/value",schemaPath:"#/properties/policy/properties/entity-list-filter/properties/exceptions/items/properties/value/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
else {
const err225 = {instancePath:instancePath+"/policy/entity-list-filter/exceptions/" + i21+"/value",schemaPath:"#/properties/policy/properties/entity-list-filter/properties/exceptions/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
if(data85.term !== undefined){
let data87 = data85.term;
if(typeof data87 === "string"){
if(func2(data87) < 1){
const err226 = {instancePath:instancePath+"/policy/entity-list-filter/exceptions/" + i21+"/term",schemaPath:"#/properties/policy/properties/entity-list-filter/properties/exceptions/items/properties/term/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
else {
const err227 = {instancePath:instancePath+"/policy/entity-list-filter/exceptions/" + i21+"/term",schemaPath:"#/properties/policy/properties/entity-list-filter/properties/exceptions/items/properties/term/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
if(data85.pattern !== undefined){
let data88 = data85.pattern;
if(typeof data88 === "string"){
if(func2(data88) < 1){
const err228 = {instancePath:instancePath+"/policy/entity-list-filter/exceptions/" + i21+"/pattern",schemaPath:"#/properties/policy/properties/entity-list-filter/properties/exceptions/items/properties/pattern/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
else {
const err229 = {instancePath:instancePath+"/policy/entity-list-filter/exceptions/" + i21+"/pattern",schemaPath:"#/properties/policy/properties/entity-list-filter/properties/exceptions/items/properties/pattern/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
if(data85.reason !== undefined){
let data89 = data85.reason;
if(typeof data89 === "string"){
if(func2(data89) > 500){
const err230 = {instancePath:instancePath+"/policy/entity-list-filter/exceptions/" + i21+"/reason",schemaPath:"#/properties/policy/properties/entity-list-filter/properties/exceptions/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 500}};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
if(func2(data89) < 1){
const err231 = {instancePath:instancePath+"/policy/entity-list-filter/exceptions/" + i21+"/reason",schemaPath:"#/properties/policy/properties/entity-list-filter/properties/exceptions/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
else {
const err232 = {instancePath:instancePath+"/policy/entity-list-filter/exceptions/" + i21+"/reason",schemaPath:"#/properties/policy/properties/entity-list-filter/properties/exceptions/items/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
if(data85.expires !== undefined){
let data90 = data85.expires;
if(typeof data90 === "string"){
if(!pattern7.test(data90)){
const err233 = {instancePath:instancePath+"/policy/entity-list-filter/exceptions/" + i21+"/expires",schemaPath:"#/properties/policy/properties/entity-list-filter/properties/exceptions/items/properties/expires/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}([Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2}))?$"}};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
else {
const err234 = {instancePath:instancePath+"/policy/entity-list-filter/exceptions/" + i21+"/expires",schemaPath:"#/properties/policy/properties/entity-list-filter/properties/exceptions/items/properties/expires/type",keyword:"type",params:{type: "string"}};
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
else {
const err235 = {instancePath:instancePath+"/policy/entity-list-filter/exceptions/" + i21,schemaPath:"#/properties/policy/properties/entity-list-filter/properties/exceptions/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
}
else {
const err236 = {instancePath:instancePath+"/policy/entity-list-filter/exceptions",schemaPath:"#/properties/policy/properties/entity-list-filter/properties/exceptions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
if(data74.uninspectable !== undefined){
let data91 = data74.uninspectable;
if(typeof data91 !== "string"){
const err237 = {instancePath:instancePath+"/policy/entity-list-filter/uninspectable",schemaPath:"#/properties/policy/properties/entity-list-filter/properties/uninspectable/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
if(!((data91 === "allow") || (data91 === "block"))){
const err238 = {instancePath:instancePath+"/policy/entity-list-filter/uninspectable",schemaPath:"#/properties/policy/properties/entity-list-filter/properties/uninspectable/enum",keyword:"enum",params:{allowedValues: schema31.properties.policy.properties["entity-list-filter"].properties.uninspectable.enum}};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
if(data74.stream !== undefined){
let data92 = data74.stream;
if(typeof data92 !== "string"){
const err239 = {instancePath:instancePath+"/policy/entity-list-filter/stream",schemaPath:"#/properties/policy/properties/entity-list-filter/properties/stream/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
if(!(data92 === "buffered")){
const err240 = {instancePath:instancePath+"/policy/entity-list-filter/stream",schemaPath:"#/properties/policy/properties/entity-list-filter/properties/stream/enum",keyword:"enum",params:{allowedValues: schema31.properties.policy.properties["entity-list-filter"].properties.stream.enum}};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
}
}
if(data26.rbac !== undefined){
let data93 = data26.rbac;
if((!(data93 && typeof data93 == "object" && !Array.isArray(data93))) && (data93 !== null)){
const err241 = {instancePath:instancePath+"/policy/rbac",schemaPath:"#/properties/policy/properties/rbac/type",keyword:"type",params:{type: schema31.properties.policy.properties.rbac.type}};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
for(const key20 in data93){
if(!(func1.call(schema31.properties.policy.properties.rbac.properties, key20))){
const err242 = {instancePath:instancePath+"/policy/rbac",schemaPath:"#/properties/policy/properties/rbac/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20}};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
if(data93.deny_if_missing !== undefined){
let data94 = data93.deny_if_missing;
if(Array.isArray(data94)){
const len18 = data94.length;
for(let i22=0; i22<len18; i22++){
let data95 = data94[i22];
if(typeof data95 === "string"){
if(!pattern12.test(data95)){
const err243 = {instancePath:instancePath+"/policy/rbac/deny_if_missing/" + i22,schemaPath:"#/properties/policy/properties/rbac/properties/deny_if_missing/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9!#$%&'*+.^_`|~-]+$"}};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
else {
const err244 = {instancePath:instancePath+"/policy/rbac/deny_if_missing/" + i22,schemaPath:"#/properties/policy/properties/rbac/properties/deny_if_missing/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
}
else {
const err245 = {instancePath:instancePath+"/policy/rbac/deny_if_missing",schemaPath:"#/properties/policy/properties/rbac/properties/deny_if_missing/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
if(data93.require_auth !== undefined){
if(typeof data93.require_auth !== "boolean"){
const err246 = {instancePath:instancePath+"/policy/rbac/require_auth",schemaPath:"#/properties/policy/properties/rbac/properties/require_auth/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
if(data93.roles !== undefined){
let data97 = data93.roles;
if(data97 && typeof data97 == "object" && !Array.isArray(data97)){
for(const key21 in data97){
let data98 = data97[key21];
if(data98 && typeof data98 == "object" && !Array.isArray(data98)){
for(const key22 in data98){
if(!(((key22 === "allowed_tools") || (key22 === "denied_tools")) || (key22 === "allowed_models"))){
const err247 = {instancePath:instancePath+"/policy/rbac/roles/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/policy/properties/rbac/properties/roles/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22}};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
if(data98.allowed_tools !== undefined){
let data99 = data98.allowed_tools;
if(Array.isArray(data99)){
const len19 = data99.length;
for(let i23=0; i23<len19; i23++){
let data100 = data99[i23];
if(typeof data100 === "string"){
if(func2(data100) < 1){
const err248 = {instancePath:instancePath+"/policy/rbac/roles/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/allowed_tools/" + i23,schemaPath:"#/properties/policy/properties/rbac/properties/roles/additionalProperties/properties/allowed_tools/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
else {
const err249 = {instancePath:instancePath+"/policy/rbac/roles/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/allowed_tools/" + i23,schemaPath:"#/properties/policy/properties/rbac/properties/roles/additionalProperties/properties/allowed_tools/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
}
else {
const err250 = {instancePath:instancePath+"/policy/rbac/roles/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/allowed_tools",schemaPath:"#/properties/policy/properties/rbac/properties/roles/additionalProperties/properties/allowed_tools/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
if(data98.denied_tools !== undefined){
let data101 = data98.denied_tools;
if(Array.isArray(data101)){
const len20 = data101.length;
for(let i24=0; i24<len20; i24++){
let data102 = data101[i24];
if(typeof data102 === "string"){
if(func2(data102) < 1){
const err251 = {instancePath:instancePath+"/policy/rbac/roles/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/denied_tools/" + i24,schemaPath:"#/properties/policy/properties/rbac/properties/roles/additionalProperties/properties/denied_tools/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
else {
const err252 = {instancePath:instancePath+"/policy/rbac/roles/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/denied_tools/" + i24,schemaPath:"#/properties/policy/properties/rbac/properties/roles/additionalProperties/properties/denied_tools/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
}
else {
const err253 = {instancePath:instancePath+"/policy/rbac/roles/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/denied_tools",schemaPath:"#/properties/policy/properties/rbac/properties/roles/additionalProperties/properties/denied_tools/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
if(data98.allowed_models !== undefined){
let data103 = data98.allowed_models;
if(Array.isArray(data103)){
const len21 = data103.length;
for(let i25=0; i25<len21; i25++){
let data104 = data103[i25];
if(typeof data104 === "string"){
if(func2(data104) < 1){
const err254 = {instancePath:instancePath+"/policy/rbac/roles/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/allowed_models/" + i25,schemaPath:"#/properties/policy/properties/rbac/properties/roles/additionalProperties/properties/allowed_models/items/minLength",keyword:"minLength",params:{limit: 1}};
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
const err255 = {instancePath:instancePath+"/policy/rbac/roles/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/allowed_models/" + i25,schemaPath:"#/properties/policy/properties/rbac/properties/roles/additionalProperties/properties/allowed_models/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
}
else {
const err256 = {instancePath:instancePath+"/policy/rbac/roles/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/allowed_models",schemaPath:"#/properties/policy/properties/rbac/properties/roles/additionalProperties/properties/allowed_models/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
}
else {
const err257 = {instancePath:instancePath+"/policy/rbac/roles/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/policy/properties/rbac/properties/roles/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
}
else {
const err258 = {instancePath:instancePath+"/policy/rbac/roles",schemaPath:"#/properties/policy/properties/rbac/properties/roles/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
if(data93.default_role !== undefined){
let data105 = data93.default_role;
if(typeof data105 === "string"){
if(func2(data105) < 1){
const err259 = {instancePath:instancePath+"/policy/rbac/default_role",schemaPath:"#/properties/policy/properties/rbac/properties/default_role/minLength",keyword:"minLength",params:{limit: 1}};
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
const err260 = {instancePath:instancePath+"/policy/rbac/default_role",schemaPath:"#/properties/policy/properties/rbac/properties/default_role/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
if(data93.mode !== undefined){
let data106 = data93.mode;
if(typeof data106 !== "string"){
const err261 = {instancePath:instancePath+"/policy/rbac/mode",schemaPath:"#/properties/policy/properties/rbac/properties/mode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
if(!((data106 === "enforce") || (data106 === "observe"))){
const err262 = {instancePath:instancePath+"/policy/rbac/mode",schemaPath:"#/properties/policy/properties/rbac/properties/mode/enum",keyword:"enum",params:{allowedValues: schema31.properties.policy.properties.rbac.properties.mode.enum}};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
if(data93.phases !== undefined){
let data107 = data93.phases;
if(Array.isArray(data107)){
if(data107.length < 1){
const err263 = {instancePath:instancePath+"/policy/rbac/phases",schemaPath:"#/properties/policy/properties/rbac/properties/phases/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
const len22 = data107.length;
for(let i26=0; i26<len22; i26++){
let data108 = data107[i26];
if(typeof data108 !== "string"){
const err264 = {instancePath:instancePath+"/policy/rbac/phases/" + i26,schemaPath:"#/properties/policy/properties/rbac/properties/phases/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
if(!(data108 === "input")){
const err265 = {instancePath:instancePath+"/policy/rbac/phases/" + i26,schemaPath:"#/properties/policy/properties/rbac/properties/phases/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.policy.properties.rbac.properties.phases.items.enum}};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
let i27 = data107.length;
let j4;
if(i27 > 1){
const indices4 = {};
for(;i27--;){
let item4 = data107[i27];
if(typeof item4 !== "string"){
continue;
}
if(typeof indices4[item4] == "number"){
j4 = indices4[item4];
const err266 = {instancePath:instancePath+"/policy/rbac/phases",schemaPath:"#/properties/policy/properties/rbac/properties/phases/uniqueItems",keyword:"uniqueItems",params:{i: i27, j: j4}};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
break;
}
indices4[item4] = i27;
}
}
}
else {
const err267 = {instancePath:instancePath+"/policy/rbac/phases",schemaPath:"#/properties/policy/properties/rbac/properties/phases/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
if(data93.exceptions !== undefined){
let data109 = data93.exceptions;
if(Array.isArray(data109)){
const len23 = data109.length;
for(let i28=0; i28<len23; i28++){
let data110 = data109[i28];
const _errs294 = errors;
let valid88 = false;
let passing10 = null;
const _errs295 = errors;
if(data110 && typeof data110 == "object" && !Array.isArray(data110)){
if(data110.value === undefined){
const err268 = {instancePath:instancePath+"/policy/rbac/exceptions/" + i28,schemaPath:"#/properties/policy/properties/rbac/properties/exceptions/items/oneOf/0/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
var _valid12 = _errs295 === errors;
if(_valid12){
valid88 = true;
passing10 = 0;
}
const _errs296 = errors;
if(data110 && typeof data110 == "object" && !Array.isArray(data110)){
if(data110.term === undefined){
const err269 = {instancePath:instancePath+"/policy/rbac/exceptions/" + i28,schemaPath:"#/properties/policy/properties/rbac/properties/exceptions/items/oneOf/1/required",keyword:"required",params:{missingProperty: "term"}};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
var _valid12 = _errs296 === errors;
if(_valid12 && valid88){
valid88 = false;
passing10 = [passing10, 1];
}
else {
if(_valid12){
valid88 = true;
passing10 = 1;
}
const _errs297 = errors;
if(data110 && typeof data110 == "object" && !Array.isArray(data110)){
if(data110.pattern === undefined){
const err270 = {instancePath:instancePath+"/policy/rbac/exceptions/" + i28,schemaPath:"#/properties/policy/properties/rbac/properties/exceptions/items/oneOf/2/required",keyword:"required",params:{missingProperty: "pattern"}};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
var _valid12 = _errs297 === errors;
if(_valid12 && valid88){
valid88 = false;
passing10 = [passing10, 2];
}
else {
if(_valid12){
valid88 = true;
passing10 = 2;
}
}
}
if(!valid88){
const err271 = {instancePath:instancePath+"/policy/rbac/exceptions/" + i28,schemaPath:"#/properties/policy/properties/rbac/properties/exceptions/items/oneOf",keyword:"oneOf",params:{passingSchemas: passing10}};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
else {
errors = _errs294;
if(vErrors !== null){
if(_errs294){
vErrors.length = _errs294;
}
else {
vErrors = null;
}
}
}
if(data110 && typeof data110 == "object" && !Array.isArray(data110)){
if(data110.reason === undefined){
const err272 = {instancePath:instancePath+"/policy/rbac/exceptions/" + i28,schemaPath:"#/properties/policy/properties/rbac/properties/exceptions/items/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
for(const key23 in data110){
if(!(((((key23 === "value") || (key23 === "term")) || (key23 === "pattern")) || (key23 === "reason")) || (key23 === "expires"))){
const err273 = {instancePath:instancePath+"/policy/rbac/exceptions/" + i28,schemaPath:"#/properties/policy/properties/rbac/properties/exceptions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23}};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
if(data110.value !== undefined){
let data111 = data110.value;
if(typeof data111 === "string"){
if(func2(data111) < 1){
const err274 = {instancePath:instancePath+"/policy/rbac/exceptions/" + i28+"/value",schemaPath:"#/properties/policy/properties/rbac/properties/exceptions/items/properties/value/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
else {
const err275 = {instancePath:instancePath+"/policy/rbac/exceptions/" + i28+"/value",schemaPath:"#/properties/policy/properties/rbac/properties/exceptions/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
if(data110.term !== undefined){
let data112 = data110.term;
if(typeof data112 === "string"){
if(func2(data112) < 1){
const err276 = {instancePath:instancePath+"/policy/rbac/exceptions/" + i28+"/term",schemaPath:"#/properties/policy/properties/rbac/properties/exceptions/items/properties/term/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
else {
const err277 = {instancePath:instancePath+"/policy/rbac/exceptions/" + i28+"/term",schemaPath:"#/properties/policy/properties/rbac/properties/exceptions/items/properties/term/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
if(data110.pattern !== undefined){
let data113 = data110.pattern;
if(typeof data113 === "string"){
if(func2(data113) < 1){
const err278 = {instancePath:instancePath+"/policy/rbac/exceptions/" + i28+"/pattern",schemaPath:"#/properties/policy/properties/rbac/properties/exceptions/items/properties/pattern/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
else {
const err279 = {instancePath:instancePath+"/policy/rbac/exceptions/" + i28+"/pattern",schemaPath:"#/properties/policy/properties/rbac/properties/exceptions/items/properties/pattern/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
if(data110.reason !== undefined){
let data114 = data110.reason;
if(typeof data114 === "string"){
if(func2(data114) > 500){
const err280 = {instancePath:instancePath+"/policy/rbac/exceptions/" + i28+"/reason",schemaPath:"#/properties/policy/properties/rbac/properties/exceptions/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 500}};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
if(func2(data114) < 1){
const err281 = {instancePath:instancePath+"/policy/rbac/exceptions/" + i28+"/reason",schemaPath:"#/properties/policy/properties/rbac/properties/exceptions/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
else {
const err282 = {instancePath:instancePath+"/policy/rbac/exceptions/" + i28+"/reason",schemaPath:"#/properties/policy/properties/rbac/properties/exceptions/items/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
if(data110.expires !== undefined){
let data115 = data110.expires;
if(typeof data115 === "string"){
if(!pattern7.test(data115)){
const err283 = {instancePath:instancePath+"/policy/rbac/exceptions/" + i28+"/expires",schemaPath:"#/properties/policy/properties/rbac/properties/exceptions/items/properties/expires/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}([Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2}))?$"}};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
else {
const err284 = {instancePath:instancePath+"/policy/rbac/exceptions/" + i28+"/expires",schemaPath:"#/properties/policy/properties/rbac/properties/exceptions/items/properties/expires/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
}
else {
const err285 = {instancePath:instancePath+"/policy/rbac/exceptions/" + i28,schemaPath:"#/properties/policy/properties/rbac/properties/exceptions/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
}
else {
const err286 = {instancePath:instancePath+"/policy/rbac/exceptions",schemaPath:"#/properties/policy/properties/rbac/properties/exceptions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
}
if(data93.uninspectable !== undefined){
let data116 = data93.uninspectable;
if(typeof data116 !== "string"){
const err287 = {instancePath:instancePath+"/policy/rbac/uninspectable",schemaPath:"#/properties/policy/properties/rbac/properties/uninspectable/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
if(!((data116 === "allow") || (data116 === "block"))){
const err288 = {instancePath:instancePath+"/policy/rbac/uninspectable",schemaPath:"#/properties/policy/properties/rbac/properties/uninspectable/enum",keyword:"enum",params:{allowedValues: schema31.properties.policy.properties.rbac.properties.uninspectable.enum}};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
if(data93.stream !== undefined){
let data117 = data93.stream;
if(typeof data117 !== "string"){
const err289 = {instancePath:instancePath+"/policy/rbac/stream",schemaPath:"#/properties/policy/properties/rbac/properties/stream/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
if(!(data117 === "buffered")){
const err290 = {instancePath:instancePath+"/policy/rbac/stream",schemaPath:"#/properties/policy/properties/rbac/properties/stream/enum",keyword:"enum",params:{allowedValues: schema31.properties.policy.properties.rbac.properties.stream.enum}};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
}
}
}
if(data26["audit-logger"] !== undefined){
let data118 = data26["audit-logger"];
if((!(data118 && typeof data118 == "object" && !Array.isArray(data118))) && (data118 !== null)){
const err291 = {instancePath:instancePath+"/policy/audit-logger",schemaPath:"#/properties/policy/properties/audit-logger/type",keyword:"type",params:{type: schema31.properties.policy.properties["audit-logger"].type}};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
if(data118 && typeof data118 == "object" && !Array.isArray(data118)){
for(const key24 in data118){
if(!((((((((key24 === "retention_days") || (key24 === "immutable")) || (key24 === "log_all_access")) || (key24 === "mode")) || (key24 === "phases")) || (key24 === "exceptions")) || (key24 === "uninspectable")) || (key24 === "stream"))){
const err292 = {instancePath:instancePath+"/policy/audit-logger",schemaPath:"#/properties/policy/properties/audit-logger/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24}};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
if(data118.retention_days !== undefined){
let data119 = data118.retention_days;
if(!(((typeof data119 == "number") && (!(data119 % 1) && !isNaN(data119))) && (isFinite(data119)))){
const err293 = {instancePath:instancePath+"/policy/audit-logger/retention_days",schemaPath:"#/properties/policy/properties/audit-logger/properties/retention_days/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
if((typeof data119 == "number") && (isFinite(data119))){
if(data119 < 1 || isNaN(data119)){
const err294 = {instancePath:instancePath+"/policy/audit-logger/retention_days",schemaPath:"#/properties/policy/properties/audit-logger/properties/retention_days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
}
if(data118.immutable !== undefined){
if(typeof data118.immutable !== "boolean"){
const err295 = {instancePath:instancePath+"/policy/audit-logger/immutable",schemaPath:"#/properties/policy/properties/audit-logger/properties/immutable/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
}
if(data118.log_all_access !== undefined){
if(typeof data118.log_all_access !== "boolean"){
const err296 = {instancePath:instancePath+"/policy/audit-logger/log_all_access",schemaPath:"#/properties/policy/properties/audit-logger/properties/log_all_access/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
if(data118.mode !== undefined){
let data122 = data118.mode;
if(typeof data122 !== "string"){
const err297 = {instancePath:instancePath+"/policy/audit-logger/mode",schemaPath:"#/properties/policy/properties/audit-logger/properties/mode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
if(!((data122 === "enforce") || (data122 === "observe"))){
const err298 = {instancePath:instancePath+"/policy/audit-logger/mode",schemaPath:"#/properties/policy/properties/audit-logger/properties/mode/enum",keyword:"enum",params:{allowedValues: schema31.properties.policy.properties["audit-logger"].properties.mode.enum}};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
if(data118.phases !== undefined){
let data123 = data118.phases;
if(Array.isArray(data123)){
if(data123.length < 1){
const err299 = {instancePath:instancePath+"/policy/audit-logger/phases",schemaPath:"#/properties/policy/properties/audit-logger/properties/phases/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
const len24 = data123.length;
for(let i29=0; i29<len24; i29++){
let data124 = data123[i29];
if(typeof data124 !== "string"){
const err300 = {instancePath:instancePath+"/policy/audit-logger/phases/" + i29,schemaPath:"#/properties/policy/properties/audit-logger/properties/phases/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
if(!((data124 === "input") || (data124 === "output"))){
const err301 = {instancePath:instancePath+"/policy/audit-logger/phases/" + i29,schemaPath:"#/properties/policy/properties/audit-logger/properties/phases/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.policy.properties["audit-logger"].properties.phases.items.enum}};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
let i30 = data123.length;
let j5;
if(i30 > 1){
const indices5 = {};
for(;i30--;){
let item5 = data123[i30];
if(typeof item5 !== "string"){
continue;
}
if(typeof indices5[item5] == "number"){
j5 = indices5[item5];
const err302 = {instancePath:instancePath+"/policy/audit-logger/phases",schemaPath:"#/properties/policy/properties/audit-logger/properties/phases/uniqueItems",keyword:"uniqueItems",params:{i: i30, j: j5}};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
break;
}
indices5[item5] = i30;
}
}
}
else {
const err303 = {instancePath:instancePath+"/policy/audit-logger/phases",schemaPath:"#/properties/policy/properties/audit-logger/properties/phases/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
if(data118.exceptions !== undefined){
let data125 = data118.exceptions;
if(Array.isArray(data125)){
const len25 = data125.length;
for(let i31=0; i31<len25; i31++){
let data126 = data125[i31];
const _errs332 = errors;
let valid96 = false;
let passing11 = null;
const _errs333 = errors;
if(data126 && typeof data126 == "object" && !Array.isArray(data126)){
if(data126.value === undefined){
const err304 = {instancePath:instancePath+"/policy/audit-logger/exceptions/" + i31,schemaPath:"#/properties/policy/properties/audit-logger/properties/exceptions/items/oneOf/0/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
var _valid13 = _errs333 === errors;
if(_valid13){
valid96 = true;
passing11 = 0;
}
const _errs334 = errors;
if(data126 && typeof data126 == "object" && !Array.isArray(data126)){
if(data126.term === undefined){
const err305 = {instancePath:instancePath+"/policy/audit-logger/exceptions/" + i31,schemaPath:"#/properties/policy/properties/audit-logger/properties/exceptions/items/oneOf/1/required",keyword:"required",params:{missingProperty: "term"}};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
}
var _valid13 = _errs334 === errors;
if(_valid13 && valid96){
valid96 = false;
passing11 = [passing11, 1];
}
else {
if(_valid13){
valid96 = true;
passing11 = 1;
}
const _errs335 = errors;
if(data126 && typeof data126 == "object" && !Array.isArray(data126)){
if(data126.pattern === undefined){
const err306 = {instancePath:instancePath+"/policy/audit-logger/exceptions/" + i31,schemaPath:"#/properties/policy/properties/audit-logger/properties/exceptions/items/oneOf/2/required",keyword:"required",params:{missingProperty: "pattern"}};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
}
var _valid13 = _errs335 === errors;
if(_valid13 && valid96){
valid96 = false;
passing11 = [passing11, 2];
}
else {
if(_valid13){
valid96 = true;
passing11 = 2;
}
}
}
if(!valid96){
const err307 = {instancePath:instancePath+"/policy/audit-logger/exceptions/" + i31,schemaPath:"#/properties/policy/properties/audit-logger/properties/exceptions/items/oneOf",keyword:"oneOf",params:{passingSchemas: passing11}};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
else {
errors = _errs332;
if(vErrors !== null){
if(_errs332){
vErrors.length = _errs332;
}
else {
vErrors = null;
}
}
}
if(data126 && typeof data126 == "object" && !Array.isArray(data126)){
if(data126.reason === undefined){
const err308 = {instancePath:instancePath+"/policy/audit-logger/exceptions/" + i31,schemaPath:"#/properties/policy/properties/audit-logger/properties/exceptions/items/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
for(const key25 in data126){
if(!(((((key25 === "value") || (key25 === "term")) || (key25 === "pattern")) || (key25 === "reason")) || (key25 === "expires"))){
const err309 = {instancePath:instancePath+"/policy/audit-logger/exceptions/" + i31,schemaPath:"#/properties/policy/properties/audit-logger/properties/exceptions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25}};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
}
if(data126.value !== undefined){
let data127 = data126.value;
if(typeof data127 === "string"){
if(func2(data127) < 1){
const err310 = {instancePath:instancePath+"/policy/audit-logger/exceptions/" + i31+"/value",schemaPath:"#/properties/policy/properties/audit-logger/properties/exceptions/items/properties/value/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
else {
const err311 = {instancePath:instancePath+"/policy/audit-logger/exceptions/" + i31+"/value",schemaPath:"#/properties/policy/properties/audit-logger/properties/exceptions/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
}
if(data126.term !== undefined){
let data128 = data126.term;
if(typeof data128 === "string"){
if(func2(data128) < 1){
const err312 = {instancePath:instancePath+"/policy/audit-logger/exceptions/" + i31+"/term",schemaPath:"#/properties/policy/properties/audit-logger/properties/exceptions/items/properties/term/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
}
else {
const err313 = {instancePath:instancePath+"/policy/audit-logger/exceptions/" + i31+"/term",schemaPath:"#/properties/policy/properties/audit-logger/properties/exceptions/items/properties/term/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
}
if(data126.pattern !== undefined){
let data129 = data126.pattern;
if(typeof data129 === "string"){
if(func2(data129) < 1){
const err314 = {instancePath:instancePath+"/policy/audit-logger/exceptions/" + i31+"/pattern",schemaPath:"#/properties/policy/properties/audit-logger/properties/exceptions/items/properties/pattern/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
}
else {
const err315 = {instancePath:instancePath+"/policy/audit-logger/exceptions/" + i31+"/pattern",schemaPath:"#/properties/policy/properties/audit-logger/properties/exceptions/items/properties/pattern/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
}
if(data126.reason !== undefined){
let data130 = data126.reason;
if(typeof data130 === "string"){
if(func2(data130) > 500){
const err316 = {instancePath:instancePath+"/policy/audit-logger/exceptions/" + i31+"/reason",schemaPath:"#/properties/policy/properties/audit-logger/properties/exceptions/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 500}};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
if(func2(data130) < 1){
const err317 = {instancePath:instancePath+"/policy/audit-logger/exceptions/" + i31+"/reason",schemaPath:"#/properties/policy/properties/audit-logger/properties/exceptions/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
}
else {
const err318 = {instancePath:instancePath+"/policy/audit-logger/exceptions/" + i31+"/reason",schemaPath:"#/properties/policy/properties/audit-logger/properties/exceptions/items/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
}
if(data126.expires !== undefined){
let data131 = data126.expires;
if(typeof data131 === "string"){
if(!pattern7.test(data131)){
const err319 = {instancePath:instancePath+"/policy/audit-logger/exceptions/" + i31+"/expires",schemaPath:"#/properties/policy/properties/audit-logger/properties/exceptions/items/properties/expires/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}([Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2}))?$"}};
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
const err320 = {instancePath:instancePath+"/policy/audit-logger/exceptions/" + i31+"/expires",schemaPath:"#/properties/policy/properties/audit-logger/properties/exceptions/items/properties/expires/type",keyword:"type",params:{type: "string"}};
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
const err321 = {instancePath:instancePath+"/policy/audit-logger/exceptions/" + i31,schemaPath:"#/properties/policy/properties/audit-logger/properties/exceptions/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
}
}
else {
const err322 = {instancePath:instancePath+"/policy/audit-logger/exceptions",schemaPath:"#/properties/policy/properties/audit-logger/properties/exceptions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
}
if(data118.uninspectable !== undefined){
let data132 = data118.uninspectable;
if(typeof data132 !== "string"){
const err323 = {instancePath:instancePath+"/policy/audit-logger/uninspectable",schemaPath:"#/properties/policy/properties/audit-logger/properties/uninspectable/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
if(!((data132 === "allow") || (data132 === "block"))){
const err324 = {instancePath:instancePath+"/policy/audit-logger/uninspectable",schemaPath:"#/properties/policy/properties/audit-logger/properties/uninspectable/enum",keyword:"enum",params:{allowedValues: schema31.properties.policy.properties["audit-logger"].properties.uninspectable.enum}};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
}
if(data118.stream !== undefined){
let data133 = data118.stream;
if(typeof data133 !== "string"){
const err325 = {instancePath:instancePath+"/policy/audit-logger/stream",schemaPath:"#/properties/policy/properties/audit-logger/properties/stream/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
if(!(data133 === "buffered")){
const err326 = {instancePath:instancePath+"/policy/audit-logger/stream",schemaPath:"#/properties/policy/properties/audit-logger/properties/stream/enum",keyword:"enum",params:{allowedValues: schema31.properties.policy.properties["audit-logger"].properties.stream.enum}};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
}
}
}
}
}
if(data.providers !== undefined){
let data134 = data.providers;
if(data134 && typeof data134 == "object" && !Array.isArray(data134)){
for(const key26 in data134){
if(!((((key26 === "targets") || (key26 === "routing")) || (key26 === "fallback")) || (key26 === "timeouts"))){
const err327 = {instancePath:instancePath+"/providers",schemaPath:"#/properties/providers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26}};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
}
if(data134.targets !== undefined){
let data135 = data134.targets;
if(Array.isArray(data135)){
const len26 = data135.length;
for(let i32=0; i32<len26; i32++){
let data136 = data135[i32];
if(data136 && typeof data136 == "object" && !Array.isArray(data136)){
if(data136.id === undefined){
const err328 = {instancePath:instancePath+"/providers/targets/" + i32,schemaPath:"#/properties/providers/properties/targets/items/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
if(data136.provider === undefined){
const err329 = {instancePath:instancePath+"/providers/targets/" + i32,schemaPath:"#/properties/providers/properties/targets/items/required",keyword:"required",params:{missingProperty: "provider"}};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
if(data136.model === undefined){
const err330 = {instancePath:instancePath+"/providers/targets/" + i32,schemaPath:"#/properties/providers/properties/targets/items/required",keyword:"required",params:{missingProperty: "model"}};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
for(const key27 in data136){
if(!(func1.call(schema31.properties.providers.properties.targets.items.properties, key27))){
const err331 = {instancePath:instancePath+"/providers/targets/" + i32,schemaPath:"#/properties/providers/properties/targets/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27}};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
}
if(data136.id !== undefined){
let data137 = data136.id;
if(typeof data137 === "string"){
if(!pattern15.test(data137)){
const err332 = {instancePath:instancePath+"/providers/targets/" + i32+"/id",schemaPath:"#/properties/providers/properties/targets/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
}
else {
const err333 = {instancePath:instancePath+"/providers/targets/" + i32+"/id",schemaPath:"#/properties/providers/properties/targets/items/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
}
if(data136.provider !== undefined){
let data138 = data136.provider;
if(typeof data138 === "string"){
if(func2(data138) < 1){
const err334 = {instancePath:instancePath+"/providers/targets/" + i32+"/provider",schemaPath:"#/properties/providers/properties/targets/items/properties/provider/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
}
else {
const err335 = {instancePath:instancePath+"/providers/targets/" + i32+"/provider",schemaPath:"#/properties/providers/properties/targets/items/properties/provider/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
}
if(data136.model !== undefined){
let data139 = data136.model;
if(typeof data139 === "string"){
if(func2(data139) > 256){
const err336 = {instancePath:instancePath+"/providers/targets/" + i32+"/model",schemaPath:"#/properties/providers/properties/targets/items/properties/model/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
if(func2(data139) < 1){
const err337 = {instancePath:instancePath+"/providers/targets/" + i32+"/model",schemaPath:"#/properties/providers/properties/targets/items/properties/model/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
}
else {
const err338 = {instancePath:instancePath+"/providers/targets/" + i32+"/model",schemaPath:"#/properties/providers/properties/targets/items/properties/model/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
}
if(data136.models !== undefined){
let data140 = data136.models;
if(Array.isArray(data140)){
const len27 = data140.length;
for(let i33=0; i33<len27; i33++){
let data141 = data140[i33];
if(typeof data141 === "string"){
if(func2(data141) > 256){
const err339 = {instancePath:instancePath+"/providers/targets/" + i32+"/models/" + i33,schemaPath:"#/properties/providers/properties/targets/items/properties/models/items/maxLength",keyword:"maxLength",params:{limit: 256}};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
if(func2(data141) < 1){
const err340 = {instancePath:instancePath+"/providers/targets/" + i32+"/models/" + i33,schemaPath:"#/properties/providers/properties/targets/items/properties/models/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
}
else {
const err341 = {instancePath:instancePath+"/providers/targets/" + i32+"/models/" + i33,schemaPath:"#/properties/providers/properties/targets/items/properties/models/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
}
let i34 = data140.length;
let j6;
if(i34 > 1){
const indices6 = {};
for(;i34--;){
let item6 = data140[i34];
if(typeof item6 !== "string"){
continue;
}
if(typeof indices6[item6] == "number"){
j6 = indices6[item6];
const err342 = {instancePath:instancePath+"/providers/targets/" + i32+"/models",schemaPath:"#/properties/providers/properties/targets/items/properties/models/uniqueItems",keyword:"uniqueItems",params:{i: i34, j: j6}};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
break;
}
indices6[item6] = i34;
}
}
}
else {
const err343 = {instancePath:instancePath+"/providers/targets/" + i32+"/models",schemaPath:"#/properties/providers/properties/targets/items/properties/models/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
}
if(data136.upstream_model !== undefined){
let data142 = data136.upstream_model;
if(typeof data142 === "string"){
if(func2(data142) < 1){
const err344 = {instancePath:instancePath+"/providers/targets/" + i32+"/upstream_model",schemaPath:"#/properties/providers/properties/targets/items/properties/upstream_model/minLength",keyword:"minLength",params:{limit: 1}};
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
const err345 = {instancePath:instancePath+"/providers/targets/" + i32+"/upstream_model",schemaPath:"#/properties/providers/properties/targets/items/properties/upstream_model/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
}
if(data136.base_url !== undefined){
let data143 = data136.base_url;
if(typeof data143 === "string"){
if(!pattern16.test(data143)){
const err346 = {instancePath:instancePath+"/providers/targets/" + i32+"/base_url",schemaPath:"#/properties/providers/properties/targets/items/properties/base_url/pattern",keyword:"pattern",params:{pattern: "^https?://[^/\\s?#]+[^\\s?#]*$"}};
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
const err347 = {instancePath:instancePath+"/providers/targets/" + i32+"/base_url",schemaPath:"#/properties/providers/properties/targets/items/properties/base_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
}
if(data136.deployment !== undefined){
let data144 = data136.deployment;
if(typeof data144 === "string"){
if(func2(data144) < 1){
const err348 = {instancePath:instancePath+"/providers/targets/" + i32+"/deployment",schemaPath:"#/properties/providers/properties/targets/items/properties/deployment/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
}
else {
const err349 = {instancePath:instancePath+"/providers/targets/" + i32+"/deployment",schemaPath:"#/properties/providers/properties/targets/items/properties/deployment/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
}
if(data136.api_version !== undefined){
let data145 = data136.api_version;
if(typeof data145 === "string"){
if(func2(data145) < 1){
const err350 = {instancePath:instancePath+"/providers/targets/" + i32+"/api_version",schemaPath:"#/properties/providers/properties/targets/items/properties/api_version/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
}
else {
const err351 = {instancePath:instancePath+"/providers/targets/" + i32+"/api_version",schemaPath:"#/properties/providers/properties/targets/items/properties/api_version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
}
if(data136.secret_key_ref !== undefined){
let data146 = data136.secret_key_ref;
const _errs378 = errors;
let valid105 = false;
let passing12 = null;
const _errs379 = errors;
if(data146 && typeof data146 == "object" && !Array.isArray(data146)){
if(data146.env === undefined){
const err352 = {instancePath:instancePath+"/providers/targets/" + i32+"/secret_key_ref",schemaPath:"#/properties/providers/properties/targets/items/properties/secret_key_ref/oneOf/0/required",keyword:"required",params:{missingProperty: "env"}};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
for(const key28 in data146){
if(!(key28 === "env")){
const err353 = {instancePath:instancePath+"/providers/targets/" + i32+"/secret_key_ref",schemaPath:"#/properties/providers/properties/targets/items/properties/secret_key_ref/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28}};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
}
if(data146.env !== undefined){
let data147 = data146.env;
if(typeof data147 === "string"){
if(!pattern17.test(data147)){
const err354 = {instancePath:instancePath+"/providers/targets/" + i32+"/secret_key_ref/env",schemaPath:"#/properties/providers/properties/targets/items/properties/secret_key_ref/oneOf/0/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"}};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
}
else {
const err355 = {instancePath:instancePath+"/providers/targets/" + i32+"/secret_key_ref/env",schemaPath:"#/properties/providers/properties/targets/items/properties/secret_key_ref/oneOf/0/properties/env/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
}
}
else {
const err356 = {instancePath:instancePath+"/providers/targets/" + i32+"/secret_key_ref",schemaPath:"#/properties/providers/properties/targets/items/properties/secret_key_ref/oneOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
var _valid14 = _errs379 === errors;
if(_valid14){
valid105 = true;
passing12 = 0;
var props2 = true;
}
const _errs384 = errors;
if(data146 && typeof data146 == "object" && !Array.isArray(data146)){
if(data146.file === undefined){
const err357 = {instancePath:instancePath+"/providers/targets/" + i32+"/secret_key_ref",schemaPath:"#/properties/providers/properties/targets/items/properties/secret_key_ref/oneOf/1/required",keyword:"required",params:{missingProperty: "file"}};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
for(const key29 in data146){
if(!(key29 === "file")){
const err358 = {instancePath:instancePath+"/providers/targets/" + i32+"/secret_key_ref",schemaPath:"#/properties/providers/properties/targets/items/properties/secret_key_ref/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29}};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
}
if(data146.file !== undefined){
let data148 = data146.file;
if(typeof data148 === "string"){
if(func2(data148) < 1){
const err359 = {instancePath:instancePath+"/providers/targets/" + i32+"/secret_key_ref/file",schemaPath:"#/properties/providers/properties/targets/items/properties/secret_key_ref/oneOf/1/properties/file/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
}
else {
const err360 = {instancePath:instancePath+"/providers/targets/" + i32+"/secret_key_ref/file",schemaPath:"#/properties/providers/properties/targets/items/properties/secret_key_ref/oneOf/1/properties/file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
}
}
else {
const err361 = {instancePath:instancePath+"/providers/targets/" + i32+"/secret_key_ref",schemaPath:"#/properties/providers/properties/targets/items/properties/secret_key_ref/oneOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
var _valid14 = _errs384 === errors;
if(_valid14 && valid105){
valid105 = false;
passing12 = [passing12, 1];
}
else {
if(_valid14){
valid105 = true;
passing12 = 1;
if(props2 !== true){
props2 = true;
}
}
}
if(!valid105){
const err362 = {instancePath:instancePath+"/providers/targets/" + i32+"/secret_key_ref",schemaPath:"#/properties/providers/properties/targets/items/properties/secret_key_ref/oneOf",keyword:"oneOf",params:{passingSchemas: passing12}};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
else {
errors = _errs378;
if(vErrors !== null){
if(_errs378){
vErrors.length = _errs378;
}
else {
vErrors = null;
}
}
}
}
if(data136.timeouts !== undefined){
let data149 = data136.timeouts;
if(data149 && typeof data149 == "object" && !Array.isArray(data149)){
for(const key30 in data149){
if(!(((key30 === "connect") || (key30 === "first_byte")) || (key30 === "idle"))){
const err363 = {instancePath:instancePath+"/providers/targets/" + i32+"/timeouts",schemaPath:"#/properties/providers/properties/targets/items/properties/timeouts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30}};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
}
if(data149.connect !== undefined){
let data150 = data149.connect;
if(typeof data150 === "string"){
if(!pattern18.test(data150)){
const err364 = {instancePath:instancePath+"/providers/targets/" + i32+"/timeouts/connect",schemaPath:"#/properties/providers/properties/targets/items/properties/timeouts/properties/connect/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(ms|s|m|h|d)$"}};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
}
else {
const err365 = {instancePath:instancePath+"/providers/targets/" + i32+"/timeouts/connect",schemaPath:"#/properties/providers/properties/targets/items/properties/timeouts/properties/connect/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
}
if(data149.first_byte !== undefined){
let data151 = data149.first_byte;
if(typeof data151 === "string"){
if(!pattern18.test(data151)){
const err366 = {instancePath:instancePath+"/providers/targets/" + i32+"/timeouts/first_byte",schemaPath:"#/properties/providers/properties/targets/items/properties/timeouts/properties/first_byte/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(ms|s|m|h|d)$"}};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
}
else {
const err367 = {instancePath:instancePath+"/providers/targets/" + i32+"/timeouts/first_byte",schemaPath:"#/properties/providers/properties/targets/items/properties/timeouts/properties/first_byte/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
}
if(data149.idle !== undefined){
let data152 = data149.idle;
if(typeof data152 === "string"){
if(!pattern18.test(data152)){
const err368 = {instancePath:instancePath+"/providers/targets/" + i32+"/timeouts/idle",schemaPath:"#/properties/providers/properties/targets/items/properties/timeouts/properties/idle/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(ms|s|m|h|d)$"}};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
}
else {
const err369 = {instancePath:instancePath+"/providers/targets/" + i32+"/timeouts/idle",schemaPath:"#/properties/providers/properties/targets/items/properties/timeouts/properties/idle/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
}
}
else {
const err370 = {instancePath:instancePath+"/providers/targets/" + i32+"/timeouts",schemaPath:"#/properties/providers/properties/targets/items/properties/timeouts/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
}
}
else {
const err371 = {instancePath:instancePath+"/providers/targets/" + i32,schemaPath:"#/properties/providers/properties/targets/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
}
}
else {
const err372 = {instancePath:instancePath+"/providers/targets",schemaPath:"#/properties/providers/properties/targets/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
}
if(data134.routing !== undefined){
let data153 = data134.routing;
if(data153 && typeof data153 == "object" && !Array.isArray(data153)){
for(const key31 in data153){
if(!(key31 === "strategy")){
const err373 = {instancePath:instancePath+"/providers/routing",schemaPath:"#/properties/providers/properties/routing/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31}};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
}
if(data153.strategy !== undefined){
let data154 = data153.strategy;
if(typeof data154 !== "string"){
const err374 = {instancePath:instancePath+"/providers/routing/strategy",schemaPath:"#/properties/providers/properties/routing/properties/strategy/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
if(!(data154 === "ordered")){
const err375 = {instancePath:instancePath+"/providers/routing/strategy",schemaPath:"#/properties/providers/properties/routing/properties/strategy/enum",keyword:"enum",params:{allowedValues: schema31.properties.providers.properties.routing.properties.strategy.enum}};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
}
}
else {
const err376 = {instancePath:instancePath+"/providers/routing",schemaPath:"#/properties/providers/properties/routing/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
}
if(data134.fallback !== undefined){
let data155 = data134.fallback;
if(data155 && typeof data155 == "object" && !Array.isArray(data155)){
if(data155.triggers === undefined){
const err377 = {instancePath:instancePath+"/providers/fallback",schemaPath:"#/properties/providers/properties/fallback/required",keyword:"required",params:{missingProperty: "triggers"}};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
for(const key32 in data155){
if(!((key32 === "triggers") || (key32 === "max_fallback_attempts"))){
const err378 = {instancePath:instancePath+"/providers/fallback",schemaPath:"#/properties/providers/properties/fallback/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32}};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
}
if(data155.triggers !== undefined){
let data156 = data155.triggers;
if(Array.isArray(data156)){
if(data156.length < 1){
const err379 = {instancePath:instancePath+"/providers/fallback/triggers",schemaPath:"#/properties/providers/properties/fallback/properties/triggers/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
const len28 = data156.length;
for(let i35=0; i35<len28; i35++){
let data157 = data156[i35];
if(typeof data157 !== "string"){
const err380 = {instancePath:instancePath+"/providers/fallback/triggers/" + i35,schemaPath:"#/properties/providers/properties/fallback/properties/triggers/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
if(!((((data157 === "rate_limit") || (data157 === "server_error")) || (data157 === "timeout")) || (data157 === "connection"))){
const err381 = {instancePath:instancePath+"/providers/fallback/triggers/" + i35,schemaPath:"#/properties/providers/properties/fallback/properties/triggers/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.providers.properties.fallback.properties.triggers.items.enum}};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
}
let i36 = data156.length;
let j7;
if(i36 > 1){
const indices7 = {};
for(;i36--;){
let item7 = data156[i36];
if(typeof item7 !== "string"){
continue;
}
if(typeof indices7[item7] == "number"){
j7 = indices7[item7];
const err382 = {instancePath:instancePath+"/providers/fallback/triggers",schemaPath:"#/properties/providers/properties/fallback/properties/triggers/uniqueItems",keyword:"uniqueItems",params:{i: i36, j: j7}};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
break;
}
indices7[item7] = i36;
}
}
}
else {
const err383 = {instancePath:instancePath+"/providers/fallback/triggers",schemaPath:"#/properties/providers/properties/fallback/properties/triggers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
}
if(data155.max_fallback_attempts !== undefined){
let data158 = data155.max_fallback_attempts;
if(!(((typeof data158 == "number") && (!(data158 % 1) && !isNaN(data158))) && (isFinite(data158)))){
const err384 = {instancePath:instancePath+"/providers/fallback/max_fallback_attempts",schemaPath:"#/properties/providers/properties/fallback/properties/max_fallback_attempts/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
if((typeof data158 == "number") && (isFinite(data158))){
if(data158 > 10 || isNaN(data158)){
const err385 = {instancePath:instancePath+"/providers/fallback/max_fallback_attempts",schemaPath:"#/properties/providers/properties/fallback/properties/max_fallback_attempts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10}};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
if(data158 < 1 || isNaN(data158)){
const err386 = {instancePath:instancePath+"/providers/fallback/max_fallback_attempts",schemaPath:"#/properties/providers/properties/fallback/properties/max_fallback_attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
}
}
}
else {
const err387 = {instancePath:instancePath+"/providers/fallback",schemaPath:"#/properties/providers/properties/fallback/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
}
if(data134.timeouts !== undefined){
let data159 = data134.timeouts;
if(data159 && typeof data159 == "object" && !Array.isArray(data159)){
for(const key33 in data159){
if(!(((key33 === "connect") || (key33 === "first_byte")) || (key33 === "idle"))){
const err388 = {instancePath:instancePath+"/providers/timeouts",schemaPath:"#/properties/providers/properties/timeouts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33}};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
}
if(data159.connect !== undefined){
let data160 = data159.connect;
if(typeof data160 === "string"){
if(!pattern18.test(data160)){
const err389 = {instancePath:instancePath+"/providers/timeouts/connect",schemaPath:"#/properties/providers/properties/timeouts/properties/connect/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(ms|s|m|h|d)$"}};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
}
else {
const err390 = {instancePath:instancePath+"/providers/timeouts/connect",schemaPath:"#/properties/providers/properties/timeouts/properties/connect/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
}
if(data159.first_byte !== undefined){
let data161 = data159.first_byte;
if(typeof data161 === "string"){
if(!pattern18.test(data161)){
const err391 = {instancePath:instancePath+"/providers/timeouts/first_byte",schemaPath:"#/properties/providers/properties/timeouts/properties/first_byte/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(ms|s|m|h|d)$"}};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
}
else {
const err392 = {instancePath:instancePath+"/providers/timeouts/first_byte",schemaPath:"#/properties/providers/properties/timeouts/properties/first_byte/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
}
if(data159.idle !== undefined){
let data162 = data159.idle;
if(typeof data162 === "string"){
if(!pattern18.test(data162)){
const err393 = {instancePath:instancePath+"/providers/timeouts/idle",schemaPath:"#/properties/providers/properties/timeouts/properties/idle/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(ms|s|m|h|d)$"}};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
}
else {
const err394 = {instancePath:instancePath+"/providers/timeouts/idle",schemaPath:"#/properties/providers/properties/timeouts/properties/idle/type",keyword:"type",params:{type: "string"}};
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
else {
const err395 = {instancePath:instancePath+"/providers/timeouts",schemaPath:"#/properties/providers/properties/timeouts/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
}
}
else {
const err396 = {instancePath:instancePath+"/providers",schemaPath:"#/properties/providers/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
}
if(data.rate_limits !== undefined){
let data163 = data.rate_limits;
if(data163 && typeof data163 == "object" && !Array.isArray(data163)){
for(const key34 in data163){
if(!(((key34 === "global") || (key34 === "per_key")) || (key34 === "per_user"))){
const err397 = {instancePath:instancePath+"/rate_limits",schemaPath:"#/properties/rate_limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34}};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
}
if(data163.global !== undefined){
let data164 = data163.global;
if(data164 && typeof data164 == "object" && !Array.isArray(data164)){
if(Object.keys(data164).length < 1){
const err398 = {instancePath:instancePath+"/rate_limits/global",schemaPath:"#/properties/rate_limits/properties/global/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
for(const key35 in data164){
if(!((key35 === "requests_per_minute") || (key35 === "tokens_per_minute"))){
const err399 = {instancePath:instancePath+"/rate_limits/global",schemaPath:"#/properties/rate_limits/properties/global/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35}};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
}
if(data164.requests_per_minute !== undefined){
let data165 = data164.requests_per_minute;
if(!(((typeof data165 == "number") && (!(data165 % 1) && !isNaN(data165))) && (isFinite(data165)))){
const err400 = {instancePath:instancePath+"/rate_limits/global/requests_per_minute",schemaPath:"#/properties/rate_limits/properties/global/properties/requests_per_minute/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
if((typeof data165 == "number") && (isFinite(data165))){
if(data165 < 0 || isNaN(data165)){
const err401 = {instancePath:instancePath+"/rate_limits/global/requests_per_minute",schemaPath:"#/properties/rate_limits/properties/global/properties/requests_per_minute/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
}
}
if(data164.tokens_per_minute !== undefined){
let data166 = data164.tokens_per_minute;
if(!(((typeof data166 == "number") && (!(data166 % 1) && !isNaN(data166))) && (isFinite(data166)))){
const err402 = {instancePath:instancePath+"/rate_limits/global/tokens_per_minute",schemaPath:"#/properties/rate_limits/properties/global/properties/tokens_per_minute/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
if((typeof data166 == "number") && (isFinite(data166))){
if(data166 < 0 || isNaN(data166)){
const err403 = {instancePath:instancePath+"/rate_limits/global/tokens_per_minute",schemaPath:"#/properties/rate_limits/properties/global/properties/tokens_per_minute/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
}
}
}
else {
const err404 = {instancePath:instancePath+"/rate_limits/global",schemaPath:"#/properties/rate_limits/properties/global/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
}
if(data163.per_key !== undefined){
let data167 = data163.per_key;
if(data167 && typeof data167 == "object" && !Array.isArray(data167)){
if(Object.keys(data167).length < 1){
const err405 = {instancePath:instancePath+"/rate_limits/per_key",schemaPath:"#/properties/rate_limits/properties/per_key/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
for(const key36 in data167){
if(!((key36 === "requests_per_minute") || (key36 === "tokens_per_minute"))){
const err406 = {instancePath:instancePath+"/rate_limits/per_key",schemaPath:"#/properties/rate_limits/properties/per_key/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36}};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
}
if(data167.requests_per_minute !== undefined){
let data168 = data167.requests_per_minute;
if(!(((typeof data168 == "number") && (!(data168 % 1) && !isNaN(data168))) && (isFinite(data168)))){
const err407 = {instancePath:instancePath+"/rate_limits/per_key/requests_per_minute",schemaPath:"#/properties/rate_limits/properties/per_key/properties/requests_per_minute/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
if((typeof data168 == "number") && (isFinite(data168))){
if(data168 < 0 || isNaN(data168)){
const err408 = {instancePath:instancePath+"/rate_limits/per_key/requests_per_minute",schemaPath:"#/properties/rate_limits/properties/per_key/properties/requests_per_minute/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
}
}
if(data167.tokens_per_minute !== undefined){
let data169 = data167.tokens_per_minute;
if(!(((typeof data169 == "number") && (!(data169 % 1) && !isNaN(data169))) && (isFinite(data169)))){
const err409 = {instancePath:instancePath+"/rate_limits/per_key/tokens_per_minute",schemaPath:"#/properties/rate_limits/properties/per_key/properties/tokens_per_minute/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
if((typeof data169 == "number") && (isFinite(data169))){
if(data169 < 0 || isNaN(data169)){
const err410 = {instancePath:instancePath+"/rate_limits/per_key/tokens_per_minute",schemaPath:"#/properties/rate_limits/properties/per_key/properties/tokens_per_minute/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
}
}
}
else {
const err411 = {instancePath:instancePath+"/rate_limits/per_key",schemaPath:"#/properties/rate_limits/properties/per_key/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
}
if(data163.per_user !== undefined){
let data170 = data163.per_user;
if(data170 && typeof data170 == "object" && !Array.isArray(data170)){
if(Object.keys(data170).length < 1){
const err412 = {instancePath:instancePath+"/rate_limits/per_user",schemaPath:"#/properties/rate_limits/properties/per_user/minProperties",keyword:"minProperties",params:{limit: 1}};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
for(const key37 in data170){
if(!((key37 === "requests_per_minute") || (key37 === "tokens_per_minute"))){
const err413 = {instancePath:instancePath+"/rate_limits/per_user",schemaPath:"#/properties/rate_limits/properties/per_user/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37}};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
}
if(data170.requests_per_minute !== undefined){
let data171 = data170.requests_per_minute;
if(!(((typeof data171 == "number") && (!(data171 % 1) && !isNaN(data171))) && (isFinite(data171)))){
const err414 = {instancePath:instancePath+"/rate_limits/per_user/requests_per_minute",schemaPath:"#/properties/rate_limits/properties/per_user/properties/requests_per_minute/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
if((typeof data171 == "number") && (isFinite(data171))){
if(data171 < 0 || isNaN(data171)){
const err415 = {instancePath:instancePath+"/rate_limits/per_user/requests_per_minute",schemaPath:"#/properties/rate_limits/properties/per_user/properties/requests_per_minute/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
}
}
if(data170.tokens_per_minute !== undefined){
let data172 = data170.tokens_per_minute;
if(!(((typeof data172 == "number") && (!(data172 % 1) && !isNaN(data172))) && (isFinite(data172)))){
const err416 = {instancePath:instancePath+"/rate_limits/per_user/tokens_per_minute",schemaPath:"#/properties/rate_limits/properties/per_user/properties/tokens_per_minute/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
if((typeof data172 == "number") && (isFinite(data172))){
if(data172 < 0 || isNaN(data172)){
const err417 = {instancePath:instancePath+"/rate_limits/per_user/tokens_per_minute",schemaPath:"#/properties/rate_limits/properties/per_user/properties/tokens_per_minute/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
}
}
}
else {
const err418 = {instancePath:instancePath+"/rate_limits/per_user",schemaPath:"#/properties/rate_limits/properties/per_user/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
}
}
else {
const err419 = {instancePath:instancePath+"/rate_limits",schemaPath:"#/properties/rate_limits/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
}
if(data.size_limits !== undefined){
let data173 = data.size_limits;
if(data173 && typeof data173 == "object" && !Array.isArray(data173)){
for(const key38 in data173){
if(!((((key38 === "max_request_bytes") || (key38 === "max_response_bytes")) || (key38 === "max_messages")) || (key38 === "max_input_characters"))){
const err420 = {instancePath:instancePath+"/size_limits",schemaPath:"#/properties/size_limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38}};
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
}
if(data173.max_request_bytes !== undefined){
let data174 = data173.max_request_bytes;
if(!(((typeof data174 == "number") && (!(data174 % 1) && !isNaN(data174))) && (isFinite(data174)))){
const err421 = {instancePath:instancePath+"/size_limits/max_request_bytes",schemaPath:"#/properties/size_limits/properties/max_request_bytes/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
if((typeof data174 == "number") && (isFinite(data174))){
if(data174 > 33554432 || isNaN(data174)){
const err422 = {instancePath:instancePath+"/size_limits/max_request_bytes",schemaPath:"#/properties/size_limits/properties/max_request_bytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 33554432}};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
if(data174 < 1 || isNaN(data174)){
const err423 = {instancePath:instancePath+"/size_limits/max_request_bytes",schemaPath:"#/properties/size_limits/properties/max_request_bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data173.max_response_bytes !== undefined){
let data175 = data173.max_response_bytes;
if(!(((typeof data175 == "number") && (!(data175 % 1) && !isNaN(data175))) && (isFinite(data175)))){
const err424 = {instancePath:instancePath+"/size_limits/max_response_bytes",schemaPath:"#/properties/size_limits/properties/max_response_bytes/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
if((typeof data175 == "number") && (isFinite(data175))){
if(data175 > 33554432 || isNaN(data175)){
const err425 = {instancePath:instancePath+"/size_limits/max_response_bytes",schemaPath:"#/properties/size_limits/properties/max_response_bytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 33554432}};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
if(data175 < 1 || isNaN(data175)){
const err426 = {instancePath:instancePath+"/size_limits/max_response_bytes",schemaPath:"#/properties/size_limits/properties/max_response_bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
}
}
}
if(data173.max_messages !== undefined){
let data176 = data173.max_messages;
if(!(((typeof data176 == "number") && (!(data176 % 1) && !isNaN(data176))) && (isFinite(data176)))){
const err427 = {instancePath:instancePath+"/size_limits/max_messages",schemaPath:"#/properties/size_limits/properties/max_messages/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
if((typeof data176 == "number") && (isFinite(data176))){
if(data176 < 1 || isNaN(data176)){
const err428 = {instancePath:instancePath+"/size_limits/max_messages",schemaPath:"#/properties/size_limits/properties/max_messages/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
if(data173.max_input_characters !== undefined){
let data177 = data173.max_input_characters;
if(!(((typeof data177 == "number") && (!(data177 % 1) && !isNaN(data177))) && (isFinite(data177)))){
const err429 = {instancePath:instancePath+"/size_limits/max_input_characters",schemaPath:"#/properties/size_limits/properties/max_input_characters/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
if((typeof data177 == "number") && (isFinite(data177))){
if(data177 < 1 || isNaN(data177)){
const err430 = {instancePath:instancePath+"/size_limits/max_input_characters",schemaPath:"#/properties/size_limits/properties/max_input_characters/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
}
}
}
else {
const err431 = {instancePath:instancePath+"/size_limits",schemaPath:"#/properties/size_limits/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
}
if(data.streaming !== undefined){
let data178 = data.streaming;
if(data178 && typeof data178 == "object" && !Array.isArray(data178)){
for(const key39 in data178){
if(!((key39 === "output_mode") || (key39 === "keep_alive"))){
const err432 = {instancePath:instancePath+"/streaming",schemaPath:"#/properties/streaming/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39}};
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
}
if(data178.output_mode !== undefined){
let data179 = data178.output_mode;
if(typeof data179 !== "string"){
const err433 = {instancePath:instancePath+"/streaming/output_mode",schemaPath:"#/properties/streaming/properties/output_mode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
if(!((data179 === "realtime") || (data179 === "buffered"))){
const err434 = {instancePath:instancePath+"/streaming/output_mode",schemaPath:"#/properties/streaming/properties/output_mode/enum",keyword:"enum",params:{allowedValues: schema31.properties.streaming.properties.output_mode.enum}};
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
}
if(data178.keep_alive !== undefined){
let data180 = data178.keep_alive;
if(typeof data180 === "string"){
if(!pattern18.test(data180)){
const err435 = {instancePath:instancePath+"/streaming/keep_alive",schemaPath:"#/properties/streaming/properties/keep_alive/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(ms|s|m|h|d)$"}};
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
}
}
else {
const err436 = {instancePath:instancePath+"/streaming/keep_alive",schemaPath:"#/properties/streaming/properties/keep_alive/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
}
}
else {
const err437 = {instancePath:instancePath+"/streaming",schemaPath:"#/properties/streaming/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
}
if(data.errors !== undefined){
let data181 = data.errors;
if(data181 && typeof data181 == "object" && !Array.isArray(data181)){
for(const key40 in data181){
if(!(key40 === "block_status")){
const err438 = {instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40}};
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
}
if(data181.block_status !== undefined){
let data182 = data181.block_status;
if(!(((typeof data182 == "number") && (!(data182 % 1) && !isNaN(data182))) && (isFinite(data182)))){
const err439 = {instancePath:instancePath+"/errors/block_status",schemaPath:"#/properties/errors/properties/block_status/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err439];
}
else {
vErrors.push(err439);
}
errors++;
}
if(!(((data182 === 409) || (data182 === 403)) || (data182 === 400))){
const err440 = {instancePath:instancePath+"/errors/block_status",schemaPath:"#/properties/errors/properties/block_status/enum",keyword:"enum",params:{allowedValues: schema31.properties.errors.properties.block_status.enum}};
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
}
}
}
else {
const err441 = {instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
errors++;
}
}
if(data.allowed_hosts !== undefined){
let data183 = data.allowed_hosts;
if(Array.isArray(data183)){
const len29 = data183.length;
for(let i37=0; i37<len29; i37++){
let data184 = data183[i37];
if(typeof data184 === "string"){
if(!pattern25.test(data184)){
const err442 = {instancePath:instancePath+"/allowed_hosts/" + i37,schemaPath:"#/properties/allowed_hosts/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9.-]{1,253}$"}};
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
}
}
else {
const err443 = {instancePath:instancePath+"/allowed_hosts/" + i37,schemaPath:"#/properties/allowed_hosts/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err443];
}
else {
vErrors.push(err443);
}
errors++;
}
}
let i38 = data183.length;
let j8;
if(i38 > 1){
const indices8 = {};
for(;i38--;){
let item8 = data183[i38];
if(typeof item8 !== "string"){
continue;
}
if(typeof indices8[item8] == "number"){
j8 = indices8[item8];
const err444 = {instancePath:instancePath+"/allowed_hosts",schemaPath:"#/properties/allowed_hosts/uniqueItems",keyword:"uniqueItems",params:{i: i38, j: j8}};
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
break;
}
indices8[item8] = i38;
}
}
}
else {
const err445 = {instancePath:instancePath+"/allowed_hosts",schemaPath:"#/properties/allowed_hosts/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
errors++;
}
}
if(data.events !== undefined){
let data185 = data.events;
if(data185 && typeof data185 == "object" && !Array.isArray(data185)){
for(const key41 in data185){
if(!(key41 === "durability")){
const err446 = {instancePath:instancePath+"/events",schemaPath:"#/properties/events/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41}};
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
}
if(data185.durability !== undefined){
let data186 = data185.durability;
if(typeof data186 !== "string"){
const err447 = {instancePath:instancePath+"/events/durability",schemaPath:"#/properties/events/properties/durability/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
}
errors++;
}
if(!(((data186 === "os") || (data186 === "fsync")) || (data186 === "strict"))){
const err448 = {instancePath:instancePath+"/events/durability",schemaPath:"#/properties/events/properties/durability/enum",keyword:"enum",params:{allowedValues: schema31.properties.events.properties.durability.enum}};
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
}
}
else {
const err449 = {instancePath:instancePath+"/events",schemaPath:"#/properties/events/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err449];
}
else {
vErrors.push(err449);
}
errors++;
}
}
}
else {
const err450 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err450];
}
else {
vErrors.push(err450);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
/** The errors of a config, all at once; none where it fits the schema. */
export function validateConfig(value) {
  return validate(value) ? [] : validate.errors;
}
