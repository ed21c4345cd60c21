// Made by 'npm run generate' from the definitions in src/; not to be edited.
'use strict';
const validate = validate52;

const schema19 = {"type":"object","properties":{"endpoint":{"type":"string","pattern":"^https?://[^/\\s?#@]+[^\\s?#]*$"},"headers":{"type":"object","propertyNames":{"pattern":"^[A-Za-z0-9-]{1,64}$"},"additionalProperties":{"oneOf":[{"type":"object","properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$"}},"required":["env"],"additionalProperties":false},{"type":"object","properties":{"file":{"type":"string","minLength":1}},"required":["file"],"additionalProperties":false}]}},"service_name":{"type":"string","minLength":1,"maxLength":200},"resource":{"type":"object","additionalProperties":{"type":"string","maxLength":500}},"traces":{"type":"object","properties":{"enabled":{"type":"boolean"},"sample_ratio":{"type":"number","minimum":0,"maximum":1}},"additionalProperties":false},"metrics":{"type":"object","properties":{"enabled":{"type":"boolean"},"interval":{"type":"string","pattern":"^(?!0+[a-z])[0-9]{1,9}(ms|s|m|h|d)$"}},"additionalProperties":false}},"required":["endpoint"],"additionalProperties":false};
const pattern3 = new RegExp("^https?://[^/\\s?#@]+[^\\s?#]*$", "u");
const pattern4 = new RegExp("^[A-Za-z0-9-]{1,64}$", "u");
const pattern5 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
const pattern6 = new RegExp("^(?!0+[a-z])[0-9]{1,9}(ms|s|m|h|d)$", "u");
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.endpoint === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "endpoint"}});
errors++;
}
for(const key0 in data){
if(!((((((key0 === "endpoint") || (key0 === "headers")) || (key0 === "service_name")) || (key0 === "resource")) || (key0 === "traces")) || (key0 === "metrics"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.endpoint !== undefined){
let data0 = data.endpoint;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
vErrors = added(vErrors, {instancePath:instancePath+"/endpoint",schemaPath:"#/properties/endpoint/pattern",keyword:"pattern",params:{pattern: "^https?://[^/\\s?#@]+[^\\s?#]*$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/endpoint",schemaPath:"#/properties/endpoint/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.headers !== undefined){
let data1 = data.headers;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
const _errs6 = errors;
if(typeof key1 === "string"){
if(!pattern4.test(key1)){
vErrors = added(vErrors, {instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9-]{1,64}$"},propertyName:key1});
errors++;
}
}
var valid1 = _errs6 === errors;
if(!valid1){
vErrors = added(vErrors, {instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/propertyNames",keyword:"propertyNames",params:{propertyName: key1}});
errors++;
}
}
for(const key2 in data1){
let data2 = data1[key2];
const _errs9 = errors;
let valid3 = false;
let passing0 = null;
const _errs10 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.env === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/headers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/headers/additionalProperties/oneOf/0/required",keyword:"required",params:{missingProperty: "env"}});
errors++;
}
for(const key3 in data2){
if(!(key3 === "env")){
vErrors = added(vErrors, {instancePath:instancePath+"/headers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/headers/additionalProperties/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data2.env !== undefined){
let data3 = data2.env;
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
vErrors = added(vErrors, {instancePath:instancePath+"/headers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/env",schemaPath:"#/properties/headers/additionalProperties/oneOf/0/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/headers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/env",schemaPath:"#/properties/headers/additionalProperties/oneOf/0/properties/env/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/headers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/headers/additionalProperties/oneOf/0/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid0 = _errs10 === errors;
if(_valid0){
valid3 = true;
passing0 = 0;
var props0 = true;
}
const _errs15 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.file === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/headers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/headers/additionalProperties/oneOf/1/required",keyword:"required",params:{missingProperty: "file"}});
errors++;
}
for(const key4 in data2){
if(!(key4 === "file")){
vErrors = added(vErrors, {instancePath:instancePath+"/headers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/headers/additionalProperties/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}});
errors++;
}
}
if(data2.file !== undefined){
let data4 = data2.file;
if(typeof data4 === "string"){
if(func1(data4) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/headers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/file",schemaPath:"#/properties/headers/additionalProperties/oneOf/1/properties/file/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/headers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/file",schemaPath:"#/properties/headers/additionalProperties/oneOf/1/properties/file/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/headers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/headers/additionalProperties/oneOf/1/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid0 = _errs15 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid3 = true;
passing0 = 1;
if(props0 !== true){
props0 = true;
}
}
}
if(!valid3){
vErrors = added(vErrors, {instancePath:instancePath+"/headers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/headers/additionalProperties/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}});
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
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.service_name !== undefined){
let data5 = data.service_name;
if(typeof data5 === "string"){
if(func1(data5) > 200){
vErrors = added(vErrors, {instancePath:instancePath+"/service_name",schemaPath:"#/properties/service_name/maxLength",keyword:"maxLength",params:{limit: 200}});
errors++;
}
if(func1(data5) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/service_name",schemaPath:"#/properties/service_name/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/service_name",schemaPath:"#/properties/service_name/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.resource !== undefined){
let data6 = data.resource;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key5 in data6){
let data7 = data6[key5];
if(typeof data7 === "string"){
if(func1(data7) > 500){
vErrors = added(vErrors, {instancePath:instancePath+"/resource/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/resource/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 500}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/resource/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/resource/additionalProperties/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/resource",schemaPath:"#/properties/resource/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.traces !== undefined){
let data8 = data.traces;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key6 in data8){
if(!((key6 === "enabled") || (key6 === "sample_ratio"))){
vErrors = added(vErrors, {instancePath:instancePath+"/traces",schemaPath:"#/properties/traces/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}});
errors++;
}
}
if(data8.enabled !== undefined){
if(typeof data8.enabled !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/traces/enabled",schemaPath:"#/properties/traces/properties/enabled/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data8.sample_ratio !== undefined){
let data10 = data8.sample_ratio;
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 1 || isNaN(data10)){
vErrors = added(vErrors, {instancePath:instancePath+"/traces/sample_ratio",schemaPath:"#/properties/traces/properties/sample_ratio/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}});
errors++;
}
if(data10 < 0 || isNaN(data10)){
vErrors = added(vErrors, {instancePath:instancePath+"/traces/sample_ratio",schemaPath:"#/properties/traces/properties/sample_ratio/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/traces/sample_ratio",schemaPath:"#/properties/traces/properties/sample_ratio/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/traces",schemaPath:"#/properties/traces/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.metrics !== undefined){
let data11 = data.metrics;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key7 in data11){
if(!((key7 === "enabled") || (key7 === "interval"))){
vErrors = added(vErrors, {instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}});
errors++;
}
}
if(data11.enabled !== undefined){
if(typeof data11.enabled !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/metrics/enabled",schemaPath:"#/properties/metrics/properties/enabled/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data11.interval !== undefined){
let data13 = data11.interval;
if(typeof data13 === "string"){
if(!pattern6.test(data13)){
vErrors = added(vErrors, {instancePath:instancePath+"/metrics/interval",schemaPath:"#/properties/metrics/properties/interval/pattern",keyword:"pattern",params:{pattern: "^(?!0+[a-z])[0-9]{1,9}(ms|s|m|h|d)$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/metrics/interval",schemaPath:"#/properties/metrics/properties/interval/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}});
errors++;
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
