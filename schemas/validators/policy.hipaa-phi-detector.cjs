// Made by 'npm run generate' from the definitions in src/; not to be edited.
'use strict';
const validate = validate52;

const schema19 = {"type":["object","null"],"additionalProperties":false,"properties":{"action":{"type":"string","enum":["redact","block","escalate"]},"mode":{"type":"string","enum":["enforce","observe","hipaa_18"]},"safe_harbor_method":{"type":"boolean"},"redaction":{"type":"object","additionalProperties":false,"properties":{"marker_format":{"type":"string","enum":["label","asterisks","partial","hash"]},"hash_key_ref":{"oneOf":[{"type":"object","properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$"}},"required":["env"],"additionalProperties":false},{"type":"object","properties":{"file":{"type":"string","minLength":1}},"required":["file"],"additionalProperties":false}]},"custom_markers":{"type":"object","additionalProperties":{"type":"string","maxLength":200}},"preserve_length":{"type":"boolean"},"include_metadata":{"type":"boolean"}}},"phases":{"type":"array","items":{"type":"string","enum":["input","output"]},"minItems":1,"uniqueItems":true},"exceptions":{"type":"array","items":{"type":"object","properties":{"value":{"type":"string","minLength":1},"term":{"type":"string","minLength":1},"pattern":{"type":"string","minLength":1},"reason":{"type":"string","minLength":1,"maxLength":500},"expires":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}([Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2}))?$"}},"required":["reason"],"oneOf":[{"required":["value"]},{"required":["term"]},{"required":["pattern"]}],"additionalProperties":false}},"uninspectable":{"type":"string","enum":["allow","block"]},"stream":{"type":"string","enum":["buffered"]}}};
const pattern3 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
const pattern4 = new RegExp("^\\d{4}-\\d{2}-\\d{2}([Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2}))?$", "u");
const func1 = (text) => { let n = 0; for (const _ of text) n += 1; return n; };

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
if(!((((((((key0 === "action") || (key0 === "mode")) || (key0 === "safe_harbor_method")) || (key0 === "redaction")) || (key0 === "phases")) || (key0 === "exceptions")) || (key0 === "uninspectable")) || (key0 === "stream"))){
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
if(data.mode !== undefined){
let data1 = data.mode;
if(typeof data1 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data1 === "enforce") || (data1 === "observe")) || (data1 === "hipaa_18"))){
vErrors = added(vErrors, {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues: schema19.properties.mode.enum}});
errors++;
}
}
if(data.safe_harbor_method !== undefined){
if(typeof data.safe_harbor_method !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/safe_harbor_method",schemaPath:"#/properties/safe_harbor_method/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.redaction !== undefined){
let data3 = data.redaction;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
if(!(((((key1 === "marker_format") || (key1 === "hash_key_ref")) || (key1 === "custom_markers")) || (key1 === "preserve_length")) || (key1 === "include_metadata"))){
vErrors = added(vErrors, {instancePath:instancePath+"/redaction",schemaPath:"#/properties/redaction/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data3.marker_format !== undefined){
let data4 = data3.marker_format;
if(typeof data4 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/redaction/marker_format",schemaPath:"#/properties/redaction/properties/marker_format/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data4 === "label") || (data4 === "asterisks")) || (data4 === "partial")) || (data4 === "hash"))){
vErrors = added(vErrors, {instancePath:instancePath+"/redaction/marker_format",schemaPath:"#/properties/redaction/properties/marker_format/enum",keyword:"enum",params:{allowedValues: schema19.properties.redaction.properties.marker_format.enum}});
errors++;
}
}
if(data3.hash_key_ref !== undefined){
let data5 = data3.hash_key_ref;
const _errs14 = errors;
let valid2 = false;
let passing0 = null;
const _errs15 = errors;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.env === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/redaction/hash_key_ref",schemaPath:"#/properties/redaction/properties/hash_key_ref/oneOf/0/required",keyword:"required",params:{missingProperty: "env"}});
errors++;
}
for(const key2 in data5){
if(!(key2 === "env")){
vErrors = added(vErrors, {instancePath:instancePath+"/redaction/hash_key_ref",schemaPath:"#/properties/redaction/properties/hash_key_ref/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data5.env !== undefined){
let data6 = data5.env;
if(typeof data6 === "string"){
if(!pattern3.test(data6)){
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
var _valid0 = _errs15 === errors;
if(_valid0){
valid2 = true;
passing0 = 0;
var props0 = true;
}
const _errs20 = errors;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.file === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/redaction/hash_key_ref",schemaPath:"#/properties/redaction/properties/hash_key_ref/oneOf/1/required",keyword:"required",params:{missingProperty: "file"}});
errors++;
}
for(const key3 in data5){
if(!(key3 === "file")){
vErrors = added(vErrors, {instancePath:instancePath+"/redaction/hash_key_ref",schemaPath:"#/properties/redaction/properties/hash_key_ref/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data5.file !== undefined){
let data7 = data5.file;
if(typeof data7 === "string"){
if(func1(data7) < 1){
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
var _valid0 = _errs20 === errors;
if(_valid0 && valid2){
valid2 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid2 = true;
passing0 = 1;
if(props0 !== true){
props0 = true;
}
}
}
if(!valid2){
vErrors = added(vErrors, {instancePath:instancePath+"/redaction/hash_key_ref",schemaPath:"#/properties/redaction/properties/hash_key_ref/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
}
}
if(data3.custom_markers !== undefined){
let data8 = data3.custom_markers;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key4 in data8){
let data9 = data8[key4];
if(typeof data9 === "string"){
if(func1(data9) > 200){
vErrors = added(vErrors, {instancePath:instancePath+"/redaction/custom_markers/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/redaction/properties/custom_markers/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 200}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/redaction/custom_markers/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/redaction/properties/custom_markers/additionalProperties/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/redaction/custom_markers",schemaPath:"#/properties/redaction/properties/custom_markers/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data3.preserve_length !== undefined){
if(typeof data3.preserve_length !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/redaction/preserve_length",schemaPath:"#/properties/redaction/properties/preserve_length/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data3.include_metadata !== undefined){
if(typeof data3.include_metadata !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/redaction/include_metadata",schemaPath:"#/properties/redaction/properties/include_metadata/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/redaction",schemaPath:"#/properties/redaction/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.phases !== undefined){
let data12 = data.phases;
if(Array.isArray(data12)){
if(data12.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/phases",schemaPath:"#/properties/phases/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
let data13 = data12[i0];
if(typeof data13 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/phases/" + i0,schemaPath:"#/properties/phases/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data13 === "input") || (data13 === "output"))){
vErrors = added(vErrors, {instancePath:instancePath+"/phases/" + i0,schemaPath:"#/properties/phases/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.phases.items.enum}});
errors++;
}
}
let i1 = data12.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data12[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = added(vErrors, {instancePath:instancePath+"/phases",schemaPath:"#/properties/phases/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/phases",schemaPath:"#/properties/phases/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.exceptions !== undefined){
let data14 = data.exceptions;
if(Array.isArray(data14)){
const len1 = data14.length;
for(let i2=0; i2<len1; i2++){
let data15 = data14[i2];
const _errs42 = errors;
let valid11 = false;
let passing1 = null;
const _errs43 = errors;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.value === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i2,schemaPath:"#/properties/exceptions/items/oneOf/0/required",keyword:"required",params:{missingProperty: "value"}});
errors++;
}
}
var _valid1 = _errs43 === errors;
if(_valid1){
valid11 = true;
passing1 = 0;
}
const _errs44 = errors;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.term === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i2,schemaPath:"#/properties/exceptions/items/oneOf/1/required",keyword:"required",params:{missingProperty: "term"}});
errors++;
}
}
var _valid1 = _errs44 === errors;
if(_valid1 && valid11){
valid11 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid11 = true;
passing1 = 1;
}
const _errs45 = errors;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.pattern === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i2,schemaPath:"#/properties/exceptions/items/oneOf/2/required",keyword:"required",params:{missingProperty: "pattern"}});
errors++;
}
}
var _valid1 = _errs45 === errors;
if(_valid1 && valid11){
valid11 = false;
passing1 = [passing1, 2];
}
else {
if(_valid1){
valid11 = true;
passing1 = 2;
}
}
}
if(!valid11){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i2,schemaPath:"#/properties/exceptions/items/oneOf",keyword:"oneOf",params:{passingSchemas: passing1}});
errors++;
}
else {
errors = _errs42;
if(vErrors !== null){
if(_errs42){
vErrors.length = _errs42;
}
else {
vErrors = null;
}
}
}
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.reason === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i2,schemaPath:"#/properties/exceptions/items/required",keyword:"required",params:{missingProperty: "reason"}});
errors++;
}
for(const key5 in data15){
if(!(((((key5 === "value") || (key5 === "term")) || (key5 === "pattern")) || (key5 === "reason")) || (key5 === "expires"))){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i2,schemaPath:"#/properties/exceptions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}});
errors++;
}
}
if(data15.value !== undefined){
let data16 = data15.value;
if(typeof data16 === "string"){
if(func1(data16) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i2+"/value",schemaPath:"#/properties/exceptions/items/properties/value/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i2+"/value",schemaPath:"#/properties/exceptions/items/properties/value/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data15.term !== undefined){
let data17 = data15.term;
if(typeof data17 === "string"){
if(func1(data17) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i2+"/term",schemaPath:"#/properties/exceptions/items/properties/term/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i2+"/term",schemaPath:"#/properties/exceptions/items/properties/term/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data15.pattern !== undefined){
let data18 = data15.pattern;
if(typeof data18 === "string"){
if(func1(data18) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i2+"/pattern",schemaPath:"#/properties/exceptions/items/properties/pattern/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i2+"/pattern",schemaPath:"#/properties/exceptions/items/properties/pattern/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data15.reason !== undefined){
let data19 = data15.reason;
if(typeof data19 === "string"){
if(func1(data19) > 500){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i2+"/reason",schemaPath:"#/properties/exceptions/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 500}});
errors++;
}
if(func1(data19) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i2+"/reason",schemaPath:"#/properties/exceptions/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i2+"/reason",schemaPath:"#/properties/exceptions/items/properties/reason/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data15.expires !== undefined){
let data20 = data15.expires;
if(typeof data20 === "string"){
if(!pattern4.test(data20)){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i2+"/expires",schemaPath:"#/properties/exceptions/items/properties/expires/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}([Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2}))?$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i2+"/expires",schemaPath:"#/properties/exceptions/items/properties/expires/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i2,schemaPath:"#/properties/exceptions/items/type",keyword:"type",params:{type: "object"}});
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
let data21 = data.uninspectable;
if(typeof data21 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/uninspectable",schemaPath:"#/properties/uninspectable/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data21 === "allow") || (data21 === "block"))){
vErrors = added(vErrors, {instancePath:instancePath+"/uninspectable",schemaPath:"#/properties/uninspectable/enum",keyword:"enum",params:{allowedValues: schema19.properties.uninspectable.enum}});
errors++;
}
}
if(data.stream !== undefined){
let data22 = data.stream;
if(typeof data22 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/stream",schemaPath:"#/properties/stream/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(data22 === "buffered")){
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
