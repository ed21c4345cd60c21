// Made by 'npm run generate' from the definitions in src/; not to be edited.
'use strict';
const validate = validate52;

const schema19 = {"type":["object","null"],"additionalProperties":false,"properties":{"target":{"type":"string","minLength":1},"model":{"type":"string","minLength":1},"provider":{"type":"object","additionalProperties":false,"required":["endpoint","model"],"properties":{"name":{"type":"string","minLength":1,"maxLength":64},"endpoint":{"type":"string","minLength":1},"model":{"type":"string","minLength":1},"secret_key_ref":{"oneOf":[{"type":"object","properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$"}},"required":["env"],"additionalProperties":false},{"type":"object","properties":{"file":{"type":"string","minLength":1}},"required":["file"],"additionalProperties":false}]},"timeout_ms":{"type":"integer","minimum":1,"maximum":600000}}},"mode":{"type":"string","enum":["enforce","observe","judge","review_and_return","audit_only","escalate"]},"policies":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","minLength":1}},"instructions":{"type":"string","minLength":1,"maxLength":8000},"threshold":{"type":"number","minimum":0,"maximum":1},"action":{"type":"string","enum":["block","escalate","log"]},"timeout":{"type":"string","pattern":"^[0-9]{1,9}(ms|s|m|h|d)$"},"fail_mode":{"type":"string","enum":["block","allow"]},"max_characters":{"type":"integer","minimum":200,"maximum":200000},"provider_isolation":{"type":"boolean"},"rationale_capture":{"type":"boolean"},"recursion_depth_max":{"type":"integer","minimum":0},"phases":{"type":"array","items":{"type":"string","enum":["input","output"]},"minItems":1,"uniqueItems":true},"exceptions":{"type":"array","items":{"type":"object","properties":{"value":{"type":"string","minLength":1},"term":{"type":"string","minLength":1},"pattern":{"type":"string","minLength":1},"reason":{"type":"string","minLength":1,"maxLength":500},"expires":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}([Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2}))?$"}},"required":["reason"],"oneOf":[{"required":["value"]},{"required":["term"]},{"required":["pattern"]}],"additionalProperties":false}},"uninspectable":{"type":"string","enum":["allow","block"]},"stream":{"type":"string","enum":["buffered"]}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = (text) => { let n = 0; for (const _ of text) n += 1; return n; };
const pattern3 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
const pattern4 = new RegExp("^[0-9]{1,9}(ms|s|m|h|d)$", "u");
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
if(data.target !== undefined){
let data0 = data.target;
if(typeof data0 === "string"){
if(func2(data0) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/target",schemaPath:"#/properties/target/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.model !== undefined){
let data1 = data.model;
if(typeof data1 === "string"){
if(func2(data1) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/model",schemaPath:"#/properties/model/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/model",schemaPath:"#/properties/model/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.provider !== undefined){
let data2 = data.provider;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.endpoint === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/required",keyword:"required",params:{missingProperty: "endpoint"}});
errors++;
}
if(data2.model === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/required",keyword:"required",params:{missingProperty: "model"}});
errors++;
}
for(const key1 in data2){
if(!(((((key1 === "name") || (key1 === "endpoint")) || (key1 === "model")) || (key1 === "secret_key_ref")) || (key1 === "timeout_ms"))){
vErrors = added(vErrors, {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data2.name !== undefined){
let data3 = data2.name;
if(typeof data3 === "string"){
if(func2(data3) > 64){
vErrors = added(vErrors, {instancePath:instancePath+"/provider/name",schemaPath:"#/properties/provider/properties/name/maxLength",keyword:"maxLength",params:{limit: 64}});
errors++;
}
if(func2(data3) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/provider/name",schemaPath:"#/properties/provider/properties/name/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/provider/name",schemaPath:"#/properties/provider/properties/name/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data2.endpoint !== undefined){
let data4 = data2.endpoint;
if(typeof data4 === "string"){
if(func2(data4) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/provider/endpoint",schemaPath:"#/properties/provider/properties/endpoint/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/provider/endpoint",schemaPath:"#/properties/provider/properties/endpoint/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data2.model !== undefined){
let data5 = data2.model;
if(typeof data5 === "string"){
if(func2(data5) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/provider/model",schemaPath:"#/properties/provider/properties/model/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/provider/model",schemaPath:"#/properties/provider/properties/model/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data2.secret_key_ref !== undefined){
let data6 = data2.secret_key_ref;
const _errs16 = errors;
let valid2 = false;
let passing0 = null;
const _errs17 = errors;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.env === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/provider/secret_key_ref",schemaPath:"#/properties/provider/properties/secret_key_ref/oneOf/0/required",keyword:"required",params:{missingProperty: "env"}});
errors++;
}
for(const key2 in data6){
if(!(key2 === "env")){
vErrors = added(vErrors, {instancePath:instancePath+"/provider/secret_key_ref",schemaPath:"#/properties/provider/properties/secret_key_ref/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data6.env !== undefined){
let data7 = data6.env;
if(typeof data7 === "string"){
if(!pattern3.test(data7)){
vErrors = added(vErrors, {instancePath:instancePath+"/provider/secret_key_ref/env",schemaPath:"#/properties/provider/properties/secret_key_ref/oneOf/0/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/provider/secret_key_ref/env",schemaPath:"#/properties/provider/properties/secret_key_ref/oneOf/0/properties/env/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/provider/secret_key_ref",schemaPath:"#/properties/provider/properties/secret_key_ref/oneOf/0/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid0 = _errs17 === errors;
if(_valid0){
valid2 = true;
passing0 = 0;
var props0 = true;
}
const _errs22 = errors;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.file === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/provider/secret_key_ref",schemaPath:"#/properties/provider/properties/secret_key_ref/oneOf/1/required",keyword:"required",params:{missingProperty: "file"}});
errors++;
}
for(const key3 in data6){
if(!(key3 === "file")){
vErrors = added(vErrors, {instancePath:instancePath+"/provider/secret_key_ref",schemaPath:"#/properties/provider/properties/secret_key_ref/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data6.file !== undefined){
let data8 = data6.file;
if(typeof data8 === "string"){
if(func2(data8) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/provider/secret_key_ref/file",schemaPath:"#/properties/provider/properties/secret_key_ref/oneOf/1/properties/file/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/provider/secret_key_ref/file",schemaPath:"#/properties/provider/properties/secret_key_ref/oneOf/1/properties/file/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/provider/secret_key_ref",schemaPath:"#/properties/provider/properties/secret_key_ref/oneOf/1/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid0 = _errs22 === errors;
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
vErrors = added(vErrors, {instancePath:instancePath+"/provider/secret_key_ref",schemaPath:"#/properties/provider/properties/secret_key_ref/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
}
}
if(data2.timeout_ms !== undefined){
let data9 = data2.timeout_ms;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
vErrors = added(vErrors, {instancePath:instancePath+"/provider/timeout_ms",schemaPath:"#/properties/provider/properties/timeout_ms/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 600000 || isNaN(data9)){
vErrors = added(vErrors, {instancePath:instancePath+"/provider/timeout_ms",schemaPath:"#/properties/provider/properties/timeout_ms/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600000}});
errors++;
}
if(data9 < 1 || isNaN(data9)){
vErrors = added(vErrors, {instancePath:instancePath+"/provider/timeout_ms",schemaPath:"#/properties/provider/properties/timeout_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.mode !== undefined){
let data10 = data.mode;
if(typeof data10 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((data10 === "enforce") || (data10 === "observe")) || (data10 === "judge")) || (data10 === "review_and_return")) || (data10 === "audit_only")) || (data10 === "escalate"))){
vErrors = added(vErrors, {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues: schema19.properties.mode.enum}});
errors++;
}
}
if(data.policies !== undefined){
let data11 = data.policies;
if(Array.isArray(data11)){
if(data11.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/policies",schemaPath:"#/properties/policies/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
let data12 = data11[i0];
if(typeof data12 === "string"){
if(func2(data12) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/policies/" + i0,schemaPath:"#/properties/policies/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/policies/" + i0,schemaPath:"#/properties/policies/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
let i1 = data11.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data11[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = added(vErrors, {instancePath:instancePath+"/policies",schemaPath:"#/properties/policies/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/policies",schemaPath:"#/properties/policies/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.instructions !== undefined){
let data13 = data.instructions;
if(typeof data13 === "string"){
if(func2(data13) > 8000){
vErrors = added(vErrors, {instancePath:instancePath+"/instructions",schemaPath:"#/properties/instructions/maxLength",keyword:"maxLength",params:{limit: 8000}});
errors++;
}
if(func2(data13) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/instructions",schemaPath:"#/properties/instructions/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/instructions",schemaPath:"#/properties/instructions/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.threshold !== undefined){
let data14 = data.threshold;
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 1 || isNaN(data14)){
vErrors = added(vErrors, {instancePath:instancePath+"/threshold",schemaPath:"#/properties/threshold/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}});
errors++;
}
if(data14 < 0 || isNaN(data14)){
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
let data15 = data.action;
if(typeof data15 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data15 === "block") || (data15 === "escalate")) || (data15 === "log"))){
vErrors = added(vErrors, {instancePath:instancePath+"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues: schema19.properties.action.enum}});
errors++;
}
}
if(data.timeout !== undefined){
let data16 = data.timeout;
if(typeof data16 === "string"){
if(!pattern4.test(data16)){
vErrors = added(vErrors, {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(ms|s|m|h|d)$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.fail_mode !== undefined){
let data17 = data.fail_mode;
if(typeof data17 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fail_mode",schemaPath:"#/properties/fail_mode/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data17 === "block") || (data17 === "allow"))){
vErrors = added(vErrors, {instancePath:instancePath+"/fail_mode",schemaPath:"#/properties/fail_mode/enum",keyword:"enum",params:{allowedValues: schema19.properties.fail_mode.enum}});
errors++;
}
}
if(data.max_characters !== undefined){
let data18 = data.max_characters;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
vErrors = added(vErrors, {instancePath:instancePath+"/max_characters",schemaPath:"#/properties/max_characters/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 200000 || isNaN(data18)){
vErrors = added(vErrors, {instancePath:instancePath+"/max_characters",schemaPath:"#/properties/max_characters/maximum",keyword:"maximum",params:{comparison: "<=", limit: 200000}});
errors++;
}
if(data18 < 200 || isNaN(data18)){
vErrors = added(vErrors, {instancePath:instancePath+"/max_characters",schemaPath:"#/properties/max_characters/minimum",keyword:"minimum",params:{comparison: ">=", limit: 200}});
errors++;
}
}
}
if(data.provider_isolation !== undefined){
if(typeof data.provider_isolation !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/provider_isolation",schemaPath:"#/properties/provider_isolation/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.rationale_capture !== undefined){
if(typeof data.rationale_capture !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/rationale_capture",schemaPath:"#/properties/rationale_capture/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.recursion_depth_max !== undefined){
let data21 = data.recursion_depth_max;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
vErrors = added(vErrors, {instancePath:instancePath+"/recursion_depth_max",schemaPath:"#/properties/recursion_depth_max/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 0 || isNaN(data21)){
vErrors = added(vErrors, {instancePath:instancePath+"/recursion_depth_max",schemaPath:"#/properties/recursion_depth_max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.phases !== undefined){
let data22 = data.phases;
if(Array.isArray(data22)){
if(data22.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/phases",schemaPath:"#/properties/phases/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len1 = data22.length;
for(let i2=0; i2<len1; i2++){
let data23 = data22[i2];
if(typeof data23 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/phases/" + i2,schemaPath:"#/properties/phases/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data23 === "input") || (data23 === "output"))){
vErrors = added(vErrors, {instancePath:instancePath+"/phases/" + i2,schemaPath:"#/properties/phases/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.phases.items.enum}});
errors++;
}
}
let i3 = data22.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data22[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
vErrors = added(vErrors, {instancePath:instancePath+"/phases",schemaPath:"#/properties/phases/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1}});
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/phases",schemaPath:"#/properties/phases/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.exceptions !== undefined){
let data24 = data.exceptions;
if(Array.isArray(data24)){
const len2 = data24.length;
for(let i4=0; i4<len2; i4++){
let data25 = data24[i4];
const _errs61 = errors;
let valid13 = false;
let passing1 = null;
const _errs62 = errors;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.value === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i4,schemaPath:"#/properties/exceptions/items/oneOf/0/required",keyword:"required",params:{missingProperty: "value"}});
errors++;
}
}
var _valid1 = _errs62 === errors;
if(_valid1){
valid13 = true;
passing1 = 0;
}
const _errs63 = errors;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.term === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i4,schemaPath:"#/properties/exceptions/items/oneOf/1/required",keyword:"required",params:{missingProperty: "term"}});
errors++;
}
}
var _valid1 = _errs63 === errors;
if(_valid1 && valid13){
valid13 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid13 = true;
passing1 = 1;
}
const _errs64 = errors;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.pattern === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i4,schemaPath:"#/properties/exceptions/items/oneOf/2/required",keyword:"required",params:{missingProperty: "pattern"}});
errors++;
}
}
var _valid1 = _errs64 === errors;
if(_valid1 && valid13){
valid13 = false;
passing1 = [passing1, 2];
}
else {
if(_valid1){
valid13 = true;
passing1 = 2;
}
}
}
if(!valid13){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i4,schemaPath:"#/properties/exceptions/items/oneOf",keyword:"oneOf",params:{passingSchemas: passing1}});
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
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.reason === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i4,schemaPath:"#/properties/exceptions/items/required",keyword:"required",params:{missingProperty: "reason"}});
errors++;
}
for(const key4 in data25){
if(!(((((key4 === "value") || (key4 === "term")) || (key4 === "pattern")) || (key4 === "reason")) || (key4 === "expires"))){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i4,schemaPath:"#/properties/exceptions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}});
errors++;
}
}
if(data25.value !== undefined){
let data26 = data25.value;
if(typeof data26 === "string"){
if(func2(data26) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i4+"/value",schemaPath:"#/properties/exceptions/items/properties/value/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i4+"/value",schemaPath:"#/properties/exceptions/items/properties/value/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data25.term !== undefined){
let data27 = data25.term;
if(typeof data27 === "string"){
if(func2(data27) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i4+"/term",schemaPath:"#/properties/exceptions/items/properties/term/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i4+"/term",schemaPath:"#/properties/exceptions/items/properties/term/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data25.pattern !== undefined){
let data28 = data25.pattern;
if(typeof data28 === "string"){
if(func2(data28) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i4+"/pattern",schemaPath:"#/properties/exceptions/items/properties/pattern/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i4+"/pattern",schemaPath:"#/properties/exceptions/items/properties/pattern/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data25.reason !== undefined){
let data29 = data25.reason;
if(typeof data29 === "string"){
if(func2(data29) > 500){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i4+"/reason",schemaPath:"#/properties/exceptions/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 500}});
errors++;
}
if(func2(data29) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i4+"/reason",schemaPath:"#/properties/exceptions/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i4+"/reason",schemaPath:"#/properties/exceptions/items/properties/reason/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data25.expires !== undefined){
let data30 = data25.expires;
if(typeof data30 === "string"){
if(!pattern5.test(data30)){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i4+"/expires",schemaPath:"#/properties/exceptions/items/properties/expires/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}([Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2}))?$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i4+"/expires",schemaPath:"#/properties/exceptions/items/properties/expires/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i4,schemaPath:"#/properties/exceptions/items/type",keyword:"type",params:{type: "object"}});
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
let data31 = data.uninspectable;
if(typeof data31 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/uninspectable",schemaPath:"#/properties/uninspectable/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data31 === "allow") || (data31 === "block"))){
vErrors = added(vErrors, {instancePath:instancePath+"/uninspectable",schemaPath:"#/properties/uninspectable/enum",keyword:"enum",params:{allowedValues: schema19.properties.uninspectable.enum}});
errors++;
}
}
if(data.stream !== undefined){
let data32 = data.stream;
if(typeof data32 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/stream",schemaPath:"#/properties/stream/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(data32 === "buffered")){
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
