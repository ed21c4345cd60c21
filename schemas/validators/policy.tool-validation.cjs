// Made by 'npm run generate' from the definitions in src/; not to be edited.
'use strict';
const validate = validate52;

const schema19 = {"type":["object","null"],"additionalProperties":false,"properties":{"tools":{"type":"object","additionalProperties":{"type":"object"},"minProperties":1},"schemas":{"type":"object","additionalProperties":{"type":"object"}},"declared_tools":{"type":"array","items":{"type":"string","minLength":1}},"allow_undeclared":{"type":"boolean"},"semantic_validation":{"type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean"},"endpoint":{"type":"string"},"model":{"type":"string"},"secret_key_ref":{"oneOf":[{"type":"object","properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$"}},"required":["env"],"additionalProperties":false},{"type":"object","properties":{"file":{"type":"string","minLength":1}},"required":["file"],"additionalProperties":false}]},"timeout_ms":{"type":"integer","minimum":1}}},"unknown_tools":{"type":"string","enum":["allow","block"]},"action":{"type":"string","enum":["block","escalate"]},"max_argument_size":{"type":"integer","minimum":2,"maximum":1048576},"mode":{"type":"string","enum":["enforce","observe"]},"phases":{"type":"array","items":{"type":"string","enum":["output"]},"minItems":1,"uniqueItems":true},"exceptions":{"type":"array","items":{"type":"object","properties":{"value":{"type":"string","minLength":1},"term":{"type":"string","minLength":1},"pattern":{"type":"string","minLength":1},"reason":{"type":"string","minLength":1,"maxLength":500},"expires":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}([Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2}))?$"}},"required":["reason"],"oneOf":[{"required":["value"]},{"required":["term"]},{"required":["pattern"]}],"additionalProperties":false}},"uninspectable":{"type":"string","enum":["allow","block"]},"stream":{"type":"string","enum":["buffered"]}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = (text) => { let n = 0; for (const _ of text) n += 1; return n; };
const pattern3 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
const pattern4 = new RegExp("^\\d{4}-\\d{2}-\\d{2}([Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2}))?$", "u");

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
if(data.tools !== undefined){
let data0 = data.tools;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(Object.keys(data0).length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/minProperties",keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key1 in data0){
let data1 = data0[key1];
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
vErrors = added(vErrors, {instancePath:instancePath+"/tools/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tools/additionalProperties/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.schemas !== undefined){
let data2 = data.schemas;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key2 in data2){
let data3 = data2[key2];
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
vErrors = added(vErrors, {instancePath:instancePath+"/schemas/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/schemas/additionalProperties/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/schemas",schemaPath:"#/properties/schemas/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.declared_tools !== undefined){
let data4 = data.declared_tools;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 === "string"){
if(func2(data5) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/declared_tools/" + i0,schemaPath:"#/properties/declared_tools/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/declared_tools/" + i0,schemaPath:"#/properties/declared_tools/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/declared_tools",schemaPath:"#/properties/declared_tools/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.allow_undeclared !== undefined){
if(typeof data.allow_undeclared !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/allow_undeclared",schemaPath:"#/properties/allow_undeclared/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.semantic_validation !== undefined){
let data7 = data.semantic_validation;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key3 in data7){
if(!(((((key3 === "enabled") || (key3 === "endpoint")) || (key3 === "model")) || (key3 === "secret_key_ref")) || (key3 === "timeout_ms"))){
vErrors = added(vErrors, {instancePath:instancePath+"/semantic_validation",schemaPath:"#/properties/semantic_validation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data7.enabled !== undefined){
if(typeof data7.enabled !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/semantic_validation/enabled",schemaPath:"#/properties/semantic_validation/properties/enabled/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data7.endpoint !== undefined){
if(typeof data7.endpoint !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/semantic_validation/endpoint",schemaPath:"#/properties/semantic_validation/properties/endpoint/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data7.model !== undefined){
if(typeof data7.model !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/semantic_validation/model",schemaPath:"#/properties/semantic_validation/properties/model/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data7.secret_key_ref !== undefined){
let data11 = data7.secret_key_ref;
const _errs28 = errors;
let valid6 = false;
let passing0 = null;
const _errs29 = errors;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.env === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/semantic_validation/secret_key_ref",schemaPath:"#/properties/semantic_validation/properties/secret_key_ref/oneOf/0/required",keyword:"required",params:{missingProperty: "env"}});
errors++;
}
for(const key4 in data11){
if(!(key4 === "env")){
vErrors = added(vErrors, {instancePath:instancePath+"/semantic_validation/secret_key_ref",schemaPath:"#/properties/semantic_validation/properties/secret_key_ref/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}});
errors++;
}
}
if(data11.env !== undefined){
let data12 = data11.env;
if(typeof data12 === "string"){
if(!pattern3.test(data12)){
vErrors = added(vErrors, {instancePath:instancePath+"/semantic_validation/secret_key_ref/env",schemaPath:"#/properties/semantic_validation/properties/secret_key_ref/oneOf/0/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/semantic_validation/secret_key_ref/env",schemaPath:"#/properties/semantic_validation/properties/secret_key_ref/oneOf/0/properties/env/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/semantic_validation/secret_key_ref",schemaPath:"#/properties/semantic_validation/properties/secret_key_ref/oneOf/0/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid0 = _errs29 === errors;
if(_valid0){
valid6 = true;
passing0 = 0;
var props0 = true;
}
const _errs34 = errors;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.file === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/semantic_validation/secret_key_ref",schemaPath:"#/properties/semantic_validation/properties/secret_key_ref/oneOf/1/required",keyword:"required",params:{missingProperty: "file"}});
errors++;
}
for(const key5 in data11){
if(!(key5 === "file")){
vErrors = added(vErrors, {instancePath:instancePath+"/semantic_validation/secret_key_ref",schemaPath:"#/properties/semantic_validation/properties/secret_key_ref/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}});
errors++;
}
}
if(data11.file !== undefined){
let data13 = data11.file;
if(typeof data13 === "string"){
if(func2(data13) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/semantic_validation/secret_key_ref/file",schemaPath:"#/properties/semantic_validation/properties/secret_key_ref/oneOf/1/properties/file/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/semantic_validation/secret_key_ref/file",schemaPath:"#/properties/semantic_validation/properties/secret_key_ref/oneOf/1/properties/file/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/semantic_validation/secret_key_ref",schemaPath:"#/properties/semantic_validation/properties/secret_key_ref/oneOf/1/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid0 = _errs34 === errors;
if(_valid0 && valid6){
valid6 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid6 = true;
passing0 = 1;
if(props0 !== true){
props0 = true;
}
}
}
if(!valid6){
vErrors = added(vErrors, {instancePath:instancePath+"/semantic_validation/secret_key_ref",schemaPath:"#/properties/semantic_validation/properties/secret_key_ref/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs28;
if(vErrors !== null){
if(_errs28){
vErrors.length = _errs28;
}
else {
vErrors = null;
}
}
}
}
if(data7.timeout_ms !== undefined){
let data14 = data7.timeout_ms;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
vErrors = added(vErrors, {instancePath:instancePath+"/semantic_validation/timeout_ms",schemaPath:"#/properties/semantic_validation/properties/timeout_ms/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 1 || isNaN(data14)){
vErrors = added(vErrors, {instancePath:instancePath+"/semantic_validation/timeout_ms",schemaPath:"#/properties/semantic_validation/properties/timeout_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/semantic_validation",schemaPath:"#/properties/semantic_validation/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.unknown_tools !== undefined){
let data15 = data.unknown_tools;
if(typeof data15 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/unknown_tools",schemaPath:"#/properties/unknown_tools/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data15 === "allow") || (data15 === "block"))){
vErrors = added(vErrors, {instancePath:instancePath+"/unknown_tools",schemaPath:"#/properties/unknown_tools/enum",keyword:"enum",params:{allowedValues: schema19.properties.unknown_tools.enum}});
errors++;
}
}
if(data.action !== undefined){
let data16 = data.action;
if(typeof data16 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data16 === "block") || (data16 === "escalate"))){
vErrors = added(vErrors, {instancePath:instancePath+"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues: schema19.properties.action.enum}});
errors++;
}
}
if(data.max_argument_size !== undefined){
let data17 = data.max_argument_size;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
vErrors = added(vErrors, {instancePath:instancePath+"/max_argument_size",schemaPath:"#/properties/max_argument_size/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 1048576 || isNaN(data17)){
vErrors = added(vErrors, {instancePath:instancePath+"/max_argument_size",schemaPath:"#/properties/max_argument_size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1048576}});
errors++;
}
if(data17 < 2 || isNaN(data17)){
vErrors = added(vErrors, {instancePath:instancePath+"/max_argument_size",schemaPath:"#/properties/max_argument_size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2}});
errors++;
}
}
}
if(data.mode !== undefined){
let data18 = data.mode;
if(typeof data18 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data18 === "enforce") || (data18 === "observe"))){
vErrors = added(vErrors, {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues: schema19.properties.mode.enum}});
errors++;
}
}
if(data.phases !== undefined){
let data19 = data.phases;
if(Array.isArray(data19)){
if(data19.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/phases",schemaPath:"#/properties/phases/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len1 = data19.length;
for(let i1=0; i1<len1; i1++){
let data20 = data19[i1];
if(typeof data20 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/phases/" + i1,schemaPath:"#/properties/phases/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(data20 === "output")){
vErrors = added(vErrors, {instancePath:instancePath+"/phases/" + i1,schemaPath:"#/properties/phases/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.phases.items.enum}});
errors++;
}
}
let i2 = data19.length;
let j0;
if(i2 > 1){
const indices0 = {};
for(;i2--;){
let item0 = data19[i2];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = added(vErrors, {instancePath:instancePath+"/phases",schemaPath:"#/properties/phases/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0}});
errors++;
break;
}
indices0[item0] = i2;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/phases",schemaPath:"#/properties/phases/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.exceptions !== undefined){
let data21 = data.exceptions;
if(Array.isArray(data21)){
const len2 = data21.length;
for(let i3=0; i3<len2; i3++){
let data22 = data21[i3];
const _errs57 = errors;
let valid14 = false;
let passing1 = null;
const _errs58 = errors;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.value === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i3,schemaPath:"#/properties/exceptions/items/oneOf/0/required",keyword:"required",params:{missingProperty: "value"}});
errors++;
}
}
var _valid1 = _errs58 === errors;
if(_valid1){
valid14 = true;
passing1 = 0;
}
const _errs59 = errors;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.term === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i3,schemaPath:"#/properties/exceptions/items/oneOf/1/required",keyword:"required",params:{missingProperty: "term"}});
errors++;
}
}
var _valid1 = _errs59 === errors;
if(_valid1 && valid14){
valid14 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid14 = true;
passing1 = 1;
}
const _errs60 = errors;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.pattern === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i3,schemaPath:"#/properties/exceptions/items/oneOf/2/required",keyword:"required",params:{missingProperty: "pattern"}});
errors++;
}
}
var _valid1 = _errs60 === errors;
if(_valid1 && valid14){
valid14 = false;
passing1 = [passing1, 2];
}
else {
if(_valid1){
valid14 = true;
passing1 = 2;
}
}
}
if(!valid14){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i3,schemaPath:"#/properties/exceptions/items/oneOf",keyword:"oneOf",params:{passingSchemas: passing1}});
errors++;
}
else {
errors = _errs57;
if(vErrors !== null){
if(_errs57){
vErrors.length = _errs57;
}
else {
vErrors = null;
}
}
}
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.reason === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i3,schemaPath:"#/properties/exceptions/items/required",keyword:"required",params:{missingProperty: "reason"}});
errors++;
}
for(const key6 in data22){
if(!(((((key6 === "value") || (key6 === "term")) || (key6 === "pattern")) || (key6 === "reason")) || (key6 === "expires"))){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i3,schemaPath:"#/properties/exceptions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}});
errors++;
}
}
if(data22.value !== undefined){
let data23 = data22.value;
if(typeof data23 === "string"){
if(func2(data23) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i3+"/value",schemaPath:"#/properties/exceptions/items/properties/value/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i3+"/value",schemaPath:"#/properties/exceptions/items/properties/value/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data22.term !== undefined){
let data24 = data22.term;
if(typeof data24 === "string"){
if(func2(data24) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i3+"/term",schemaPath:"#/properties/exceptions/items/properties/term/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i3+"/term",schemaPath:"#/properties/exceptions/items/properties/term/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data22.pattern !== undefined){
let data25 = data22.pattern;
if(typeof data25 === "string"){
if(func2(data25) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i3+"/pattern",schemaPath:"#/properties/exceptions/items/properties/pattern/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i3+"/pattern",schemaPath:"#/properties/exceptions/items/properties/pattern/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data22.reason !== undefined){
let data26 = data22.reason;
if(typeof data26 === "string"){
if(func2(data26) > 500){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i3+"/reason",schemaPath:"#/properties/exceptions/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 500}});
errors++;
}
if(func2(data26) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i3+"/reason",schemaPath:"#/properties/exceptions/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i3+"/reason",schemaPath:"#/properties/exceptions/items/properties/reason/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data22.expires !== undefined){
let data27 = data22.expires;
if(typeof data27 === "string"){
if(!pattern4.test(data27)){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i3+"/expires",schemaPath:"#/properties/exceptions/items/properties/expires/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}([Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2}))?$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i3+"/expires",schemaPath:"#/properties/exceptions/items/properties/expires/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i3,schemaPath:"#/properties/exceptions/items/type",keyword:"type",params:{type: "object"}});
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
let data28 = data.uninspectable;
if(typeof data28 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/uninspectable",schemaPath:"#/properties/uninspectable/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data28 === "allow") || (data28 === "block"))){
vErrors = added(vErrors, {instancePath:instancePath+"/uninspectable",schemaPath:"#/properties/uninspectable/enum",keyword:"enum",params:{allowedValues: schema19.properties.uninspectable.enum}});
errors++;
}
}
if(data.stream !== undefined){
let data29 = data.stream;
if(typeof data29 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/stream",schemaPath:"#/properties/stream/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(data29 === "buffered")){
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
