// Made by 'npm run generate' from the definitions in src/; not to be edited.
'use strict';
const validate = validate52;

const schema19 = {"type":["object","null"],"additionalProperties":false,"properties":{"provider":{"type":"string","enum":["openai-moderation","webhook","presidio","azure-content-safety","lakera","bedrock-apply-guardrail","guardrails-ai","dynamo-ai","embedding-endpoint"]},"url":{"type":"string","minLength":1},"endpoint":{"type":"string","minLength":1},"secret_key_ref":{"oneOf":[{"type":"string","pattern":"^[A-Z_][A-Z0-9_]*$"},{"type":"object","properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$"}},"required":["env"],"additionalProperties":false},{"type":"object","properties":{"file":{"type":"string","minLength":1}},"required":["file"],"additionalProperties":false}]},"categories":{"type":"array","uniqueItems":true,"items":{"type":"string","minLength":1}},"threshold":{"type":"number","minimum":0,"maximum":1},"action":{"type":"string","enum":["block","escalate","redact","log"]},"timeout":{"type":"string","pattern":"^[0-9]{1,9}(ms|s|m|h|d)$"},"timeout_ms":{"type":"integer","minimum":1,"maximum":600000},"fail_mode":{"type":"string","enum":["block","allow"]},"roles":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["user","tool","assistant","system","developer"]}},"scope":{"type":"string","enum":["all","last_turn"]},"language":{"type":"string","minLength":2,"maxLength":8},"max_characters":{"type":"integer","minimum":1,"maximum":1000000},"mode":{"type":"string","enum":["enforce","observe"]},"phases":{"type":"array","items":{"type":"string","enum":["input","output"]},"minItems":1,"uniqueItems":true},"exceptions":{"type":"array","items":{"type":"object","properties":{"value":{"type":"string","minLength":1},"term":{"type":"string","minLength":1},"pattern":{"type":"string","minLength":1},"reason":{"type":"string","minLength":1,"maxLength":500},"expires":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}([Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2}))?$"}},"required":["reason"],"oneOf":[{"required":["value"]},{"required":["term"]},{"required":["pattern"]}],"additionalProperties":false}},"uninspectable":{"type":"string","enum":["allow","block"]},"stream":{"type":"string","enum":["buffered"]}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = (text) => { let n = 0; for (const _ of text) n += 1; return n; };
const pattern3 = new RegExp("^[A-Z_][A-Z0-9_]*$", "u");
const pattern4 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
const pattern5 = new RegExp("^[0-9]{1,9}(ms|s|m|h|d)$", "u");
const pattern6 = new RegExp("^\\d{4}-\\d{2}-\\d{2}([Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2}))?$", "u");

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
if(data.provider !== undefined){
let data0 = data.provider;
if(typeof data0 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((((data0 === "openai-moderation") || (data0 === "webhook")) || (data0 === "presidio")) || (data0 === "azure-content-safety")) || (data0 === "lakera")) || (data0 === "bedrock-apply-guardrail")) || (data0 === "guardrails-ai")) || (data0 === "dynamo-ai")) || (data0 === "embedding-endpoint"))){
vErrors = added(vErrors, {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/enum",keyword:"enum",params:{allowedValues: schema19.properties.provider.enum}});
errors++;
}
}
if(data.url !== undefined){
let data1 = data.url;
if(typeof data1 === "string"){
if(func2(data1) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/url",schemaPath:"#/properties/url/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.endpoint !== undefined){
let data2 = data.endpoint;
if(typeof data2 === "string"){
if(func2(data2) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/endpoint",schemaPath:"#/properties/endpoint/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/endpoint",schemaPath:"#/properties/endpoint/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.secret_key_ref !== undefined){
let data3 = data.secret_key_ref;
const _errs9 = errors;
let valid1 = false;
let passing0 = null;
const _errs10 = errors;
if(typeof data3 === "string"){
if(!pattern3.test(data3)){
vErrors = added(vErrors, {instancePath:instancePath+"/secret_key_ref",schemaPath:"#/properties/secret_key_ref/oneOf/0/pattern",keyword:"pattern",params:{pattern: "^[A-Z_][A-Z0-9_]*$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/secret_key_ref",schemaPath:"#/properties/secret_key_ref/oneOf/0/type",keyword:"type",params:{type: "string"}});
errors++;
}
var _valid0 = _errs10 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs12 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.env === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/secret_key_ref",schemaPath:"#/properties/secret_key_ref/oneOf/1/required",keyword:"required",params:{missingProperty: "env"}});
errors++;
}
for(const key1 in data3){
if(!(key1 === "env")){
vErrors = added(vErrors, {instancePath:instancePath+"/secret_key_ref",schemaPath:"#/properties/secret_key_ref/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data3.env !== undefined){
let data4 = data3.env;
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
vErrors = added(vErrors, {instancePath:instancePath+"/secret_key_ref/env",schemaPath:"#/properties/secret_key_ref/oneOf/1/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/secret_key_ref/env",schemaPath:"#/properties/secret_key_ref/oneOf/1/properties/env/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/secret_key_ref",schemaPath:"#/properties/secret_key_ref/oneOf/1/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid0 = _errs12 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
var props0 = true;
}
const _errs17 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.file === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/secret_key_ref",schemaPath:"#/properties/secret_key_ref/oneOf/2/required",keyword:"required",params:{missingProperty: "file"}});
errors++;
}
for(const key2 in data3){
if(!(key2 === "file")){
vErrors = added(vErrors, {instancePath:instancePath+"/secret_key_ref",schemaPath:"#/properties/secret_key_ref/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data3.file !== undefined){
let data5 = data3.file;
if(typeof data5 === "string"){
if(func2(data5) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/secret_key_ref/file",schemaPath:"#/properties/secret_key_ref/oneOf/2/properties/file/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/secret_key_ref/file",schemaPath:"#/properties/secret_key_ref/oneOf/2/properties/file/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/secret_key_ref",schemaPath:"#/properties/secret_key_ref/oneOf/2/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid0 = _errs17 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid1 = true;
passing0 = 2;
if(props0 !== true){
props0 = true;
}
}
}
}
if(!valid1){
vErrors = added(vErrors, {instancePath:instancePath+"/secret_key_ref",schemaPath:"#/properties/secret_key_ref/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
}
if(data.categories !== undefined){
let data6 = data.categories;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(typeof data7 === "string"){
if(func2(data7) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/categories/" + i0,schemaPath:"#/properties/categories/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/categories/" + i0,schemaPath:"#/properties/categories/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
let i1 = data6.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data6[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = added(vErrors, {instancePath:instancePath+"/categories",schemaPath:"#/properties/categories/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/categories",schemaPath:"#/properties/categories/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.threshold !== undefined){
let data8 = data.threshold;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1 || isNaN(data8)){
vErrors = added(vErrors, {instancePath:instancePath+"/threshold",schemaPath:"#/properties/threshold/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}});
errors++;
}
if(data8 < 0 || isNaN(data8)){
vErrors = added(vErrors, {instancePath:instancePath+"/threshold",schemaPath:"#/properties/threshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/threshold",schemaPath:"#/properties/threshold/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.action !== undefined){
let data9 = data.action;
if(typeof data9 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data9 === "block") || (data9 === "escalate")) || (data9 === "redact")) || (data9 === "log"))){
vErrors = added(vErrors, {instancePath:instancePath+"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues: schema19.properties.action.enum}});
errors++;
}
}
if(data.timeout !== undefined){
let data10 = data.timeout;
if(typeof data10 === "string"){
if(!pattern5.test(data10)){
vErrors = added(vErrors, {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(ms|s|m|h|d)$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.timeout_ms !== undefined){
let data11 = data.timeout_ms;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
vErrors = added(vErrors, {instancePath:instancePath+"/timeout_ms",schemaPath:"#/properties/timeout_ms/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 600000 || isNaN(data11)){
vErrors = added(vErrors, {instancePath:instancePath+"/timeout_ms",schemaPath:"#/properties/timeout_ms/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600000}});
errors++;
}
if(data11 < 1 || isNaN(data11)){
vErrors = added(vErrors, {instancePath:instancePath+"/timeout_ms",schemaPath:"#/properties/timeout_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.fail_mode !== undefined){
let data12 = data.fail_mode;
if(typeof data12 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fail_mode",schemaPath:"#/properties/fail_mode/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data12 === "block") || (data12 === "allow"))){
vErrors = added(vErrors, {instancePath:instancePath+"/fail_mode",schemaPath:"#/properties/fail_mode/enum",keyword:"enum",params:{allowedValues: schema19.properties.fail_mode.enum}});
errors++;
}
}
if(data.roles !== undefined){
let data13 = data.roles;
if(Array.isArray(data13)){
if(data13.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len1 = data13.length;
for(let i2=0; i2<len1; i2++){
let data14 = data13[i2];
if(typeof data14 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/roles/" + i2,schemaPath:"#/properties/roles/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data14 === "user") || (data14 === "tool")) || (data14 === "assistant")) || (data14 === "system")) || (data14 === "developer"))){
vErrors = added(vErrors, {instancePath:instancePath+"/roles/" + i2,schemaPath:"#/properties/roles/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.roles.items.enum}});
errors++;
}
}
let i3 = data13.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data13[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
vErrors = added(vErrors, {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1}});
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.scope !== undefined){
let data15 = data.scope;
if(typeof data15 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data15 === "all") || (data15 === "last_turn"))){
vErrors = added(vErrors, {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/enum",keyword:"enum",params:{allowedValues: schema19.properties.scope.enum}});
errors++;
}
}
if(data.language !== undefined){
let data16 = data.language;
if(typeof data16 === "string"){
if(func2(data16) > 8){
vErrors = added(vErrors, {instancePath:instancePath+"/language",schemaPath:"#/properties/language/maxLength",keyword:"maxLength",params:{limit: 8}});
errors++;
}
if(func2(data16) < 2){
vErrors = added(vErrors, {instancePath:instancePath+"/language",schemaPath:"#/properties/language/minLength",keyword:"minLength",params:{limit: 2}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.max_characters !== undefined){
let data17 = data.max_characters;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
vErrors = added(vErrors, {instancePath:instancePath+"/max_characters",schemaPath:"#/properties/max_characters/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 1000000 || isNaN(data17)){
vErrors = added(vErrors, {instancePath:instancePath+"/max_characters",schemaPath:"#/properties/max_characters/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data17 < 1 || isNaN(data17)){
vErrors = added(vErrors, {instancePath:instancePath+"/max_characters",schemaPath:"#/properties/max_characters/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
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
const len2 = data19.length;
for(let i4=0; i4<len2; i4++){
let data20 = data19[i4];
if(typeof data20 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/phases/" + i4,schemaPath:"#/properties/phases/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data20 === "input") || (data20 === "output"))){
vErrors = added(vErrors, {instancePath:instancePath+"/phases/" + i4,schemaPath:"#/properties/phases/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.phases.items.enum}});
errors++;
}
}
let i5 = data19.length;
let j2;
if(i5 > 1){
const indices2 = {};
for(;i5--;){
let item2 = data19[i5];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
vErrors = added(vErrors, {instancePath:instancePath+"/phases",schemaPath:"#/properties/phases/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2}});
errors++;
break;
}
indices2[item2] = i5;
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
const len3 = data21.length;
for(let i6=0; i6<len3; i6++){
let data22 = data21[i6];
const _errs56 = errors;
let valid15 = false;
let passing1 = null;
const _errs57 = errors;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.value === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6,schemaPath:"#/properties/exceptions/items/oneOf/0/required",keyword:"required",params:{missingProperty: "value"}});
errors++;
}
}
var _valid1 = _errs57 === errors;
if(_valid1){
valid15 = true;
passing1 = 0;
}
const _errs58 = errors;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.term === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6,schemaPath:"#/properties/exceptions/items/oneOf/1/required",keyword:"required",params:{missingProperty: "term"}});
errors++;
}
}
var _valid1 = _errs58 === errors;
if(_valid1 && valid15){
valid15 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid15 = true;
passing1 = 1;
}
const _errs59 = errors;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.pattern === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6,schemaPath:"#/properties/exceptions/items/oneOf/2/required",keyword:"required",params:{missingProperty: "pattern"}});
errors++;
}
}
var _valid1 = _errs59 === errors;
if(_valid1 && valid15){
valid15 = false;
passing1 = [passing1, 2];
}
else {
if(_valid1){
valid15 = true;
passing1 = 2;
}
}
}
if(!valid15){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6,schemaPath:"#/properties/exceptions/items/oneOf",keyword:"oneOf",params:{passingSchemas: passing1}});
errors++;
}
else {
errors = _errs56;
if(vErrors !== null){
if(_errs56){
vErrors.length = _errs56;
}
else {
vErrors = null;
}
}
}
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.reason === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6,schemaPath:"#/properties/exceptions/items/required",keyword:"required",params:{missingProperty: "reason"}});
errors++;
}
for(const key3 in data22){
if(!(((((key3 === "value") || (key3 === "term")) || (key3 === "pattern")) || (key3 === "reason")) || (key3 === "expires"))){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6,schemaPath:"#/properties/exceptions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data22.value !== undefined){
let data23 = data22.value;
if(typeof data23 === "string"){
if(func2(data23) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6+"/value",schemaPath:"#/properties/exceptions/items/properties/value/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6+"/value",schemaPath:"#/properties/exceptions/items/properties/value/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data22.term !== undefined){
let data24 = data22.term;
if(typeof data24 === "string"){
if(func2(data24) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6+"/term",schemaPath:"#/properties/exceptions/items/properties/term/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6+"/term",schemaPath:"#/properties/exceptions/items/properties/term/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data22.pattern !== undefined){
let data25 = data22.pattern;
if(typeof data25 === "string"){
if(func2(data25) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6+"/pattern",schemaPath:"#/properties/exceptions/items/properties/pattern/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6+"/pattern",schemaPath:"#/properties/exceptions/items/properties/pattern/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data22.reason !== undefined){
let data26 = data22.reason;
if(typeof data26 === "string"){
if(func2(data26) > 500){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6+"/reason",schemaPath:"#/properties/exceptions/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 500}});
errors++;
}
if(func2(data26) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6+"/reason",schemaPath:"#/properties/exceptions/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6+"/reason",schemaPath:"#/properties/exceptions/items/properties/reason/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data22.expires !== undefined){
let data27 = data22.expires;
if(typeof data27 === "string"){
if(!pattern6.test(data27)){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6+"/expires",schemaPath:"#/properties/exceptions/items/properties/expires/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}([Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2}))?$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6+"/expires",schemaPath:"#/properties/exceptions/items/properties/expires/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6,schemaPath:"#/properties/exceptions/items/type",keyword:"type",params:{type: "object"}});
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
