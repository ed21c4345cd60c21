// Made by 'npm run generate' from the definitions in src/; not to be edited.
'use strict';
const validate = validate52;

const schema19 = {"type":["object","null"],"additionalProperties":false,"properties":{"detect_patterns":{"type":"array","items":{"type":"string","minLength":1,"maxLength":1000}},"blocked_terms":{"type":"array","items":{"type":"string","minLength":1,"maxLength":1000,"pattern":"\\S"}},"action":{"type":"string","enum":["redact","block","escalate"]},"secrets":{"type":"boolean"},"fuzzy_matching":{"type":"boolean"},"max_distance":{"type":"integer","minimum":0,"maximum":8},"sensitivity_level":{"type":"string","enum":["standard","high","restricted"]},"mode":{"type":"string","enum":["enforce","observe"]},"phases":{"type":"array","items":{"type":"string","enum":["input","output"]},"minItems":1,"uniqueItems":true},"exceptions":{"type":"array","items":{"type":"object","properties":{"value":{"type":"string","minLength":1},"term":{"type":"string","minLength":1},"pattern":{"type":"string","minLength":1},"reason":{"type":"string","minLength":1,"maxLength":500},"expires":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}([Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2}))?$"}},"required":["reason"],"oneOf":[{"required":["value"]},{"required":["term"]},{"required":["pattern"]}],"additionalProperties":false}},"uninspectable":{"type":"string","enum":["allow","block"]},"stream":{"type":"string","enum":["buffered"]}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = (text) => { let n = 0; for (const _ of text) n += 1; return n; };
const pattern3 = new RegExp("\\S", "u");
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
if(data.detect_patterns !== undefined){
let data0 = data.detect_patterns;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(func2(data1) > 1000){
vErrors = added(vErrors, {instancePath:instancePath+"/detect_patterns/" + i0,schemaPath:"#/properties/detect_patterns/items/maxLength",keyword:"maxLength",params:{limit: 1000}});
errors++;
}
if(func2(data1) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/detect_patterns/" + i0,schemaPath:"#/properties/detect_patterns/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/detect_patterns/" + i0,schemaPath:"#/properties/detect_patterns/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/detect_patterns",schemaPath:"#/properties/detect_patterns/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.blocked_terms !== undefined){
let data2 = data.blocked_terms;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(typeof data3 === "string"){
if(func2(data3) > 1000){
vErrors = added(vErrors, {instancePath:instancePath+"/blocked_terms/" + i1,schemaPath:"#/properties/blocked_terms/items/maxLength",keyword:"maxLength",params:{limit: 1000}});
errors++;
}
if(func2(data3) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/blocked_terms/" + i1,schemaPath:"#/properties/blocked_terms/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
if(!pattern3.test(data3)){
vErrors = added(vErrors, {instancePath:instancePath+"/blocked_terms/" + i1,schemaPath:"#/properties/blocked_terms/items/pattern",keyword:"pattern",params:{pattern: "\\S"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/blocked_terms/" + i1,schemaPath:"#/properties/blocked_terms/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/blocked_terms",schemaPath:"#/properties/blocked_terms/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.action !== undefined){
let data4 = data.action;
if(typeof data4 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data4 === "redact") || (data4 === "block")) || (data4 === "escalate"))){
vErrors = added(vErrors, {instancePath:instancePath+"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues: schema19.properties.action.enum}});
errors++;
}
}
if(data.secrets !== undefined){
if(typeof data.secrets !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.fuzzy_matching !== undefined){
if(typeof data.fuzzy_matching !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/fuzzy_matching",schemaPath:"#/properties/fuzzy_matching/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.max_distance !== undefined){
let data7 = data.max_distance;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
vErrors = added(vErrors, {instancePath:instancePath+"/max_distance",schemaPath:"#/properties/max_distance/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 8 || isNaN(data7)){
vErrors = added(vErrors, {instancePath:instancePath+"/max_distance",schemaPath:"#/properties/max_distance/maximum",keyword:"maximum",params:{comparison: "<=", limit: 8}});
errors++;
}
if(data7 < 0 || isNaN(data7)){
vErrors = added(vErrors, {instancePath:instancePath+"/max_distance",schemaPath:"#/properties/max_distance/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data.sensitivity_level !== undefined){
let data8 = data.sensitivity_level;
if(typeof data8 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/sensitivity_level",schemaPath:"#/properties/sensitivity_level/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data8 === "standard") || (data8 === "high")) || (data8 === "restricted"))){
vErrors = added(vErrors, {instancePath:instancePath+"/sensitivity_level",schemaPath:"#/properties/sensitivity_level/enum",keyword:"enum",params:{allowedValues: schema19.properties.sensitivity_level.enum}});
errors++;
}
}
if(data.mode !== undefined){
let data9 = data.mode;
if(typeof data9 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data9 === "enforce") || (data9 === "observe"))){
vErrors = added(vErrors, {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues: schema19.properties.mode.enum}});
errors++;
}
}
if(data.phases !== undefined){
let data10 = data.phases;
if(Array.isArray(data10)){
if(data10.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/phases",schemaPath:"#/properties/phases/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
let data11 = data10[i2];
if(typeof data11 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/phases/" + i2,schemaPath:"#/properties/phases/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data11 === "input") || (data11 === "output"))){
vErrors = added(vErrors, {instancePath:instancePath+"/phases/" + i2,schemaPath:"#/properties/phases/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.phases.items.enum}});
errors++;
}
}
let i3 = data10.length;
let j0;
if(i3 > 1){
const indices0 = {};
for(;i3--;){
let item0 = data10[i3];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = added(vErrors, {instancePath:instancePath+"/phases",schemaPath:"#/properties/phases/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j0}});
errors++;
break;
}
indices0[item0] = i3;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/phases",schemaPath:"#/properties/phases/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.exceptions !== undefined){
let data12 = data.exceptions;
if(Array.isArray(data12)){
const len3 = data12.length;
for(let i4=0; i4<len3; i4++){
let data13 = data12[i4];
const _errs30 = errors;
let valid10 = false;
let passing0 = null;
const _errs31 = errors;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.value === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i4,schemaPath:"#/properties/exceptions/items/oneOf/0/required",keyword:"required",params:{missingProperty: "value"}});
errors++;
}
}
var _valid0 = _errs31 === errors;
if(_valid0){
valid10 = true;
passing0 = 0;
}
const _errs32 = errors;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.term === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i4,schemaPath:"#/properties/exceptions/items/oneOf/1/required",keyword:"required",params:{missingProperty: "term"}});
errors++;
}
}
var _valid0 = _errs32 === errors;
if(_valid0 && valid10){
valid10 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid10 = true;
passing0 = 1;
}
const _errs33 = errors;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.pattern === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i4,schemaPath:"#/properties/exceptions/items/oneOf/2/required",keyword:"required",params:{missingProperty: "pattern"}});
errors++;
}
}
var _valid0 = _errs33 === errors;
if(_valid0 && valid10){
valid10 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid10 = true;
passing0 = 2;
}
}
}
if(!valid10){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i4,schemaPath:"#/properties/exceptions/items/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs30;
if(vErrors !== null){
if(_errs30){
vErrors.length = _errs30;
}
else {
vErrors = null;
}
}
}
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.reason === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i4,schemaPath:"#/properties/exceptions/items/required",keyword:"required",params:{missingProperty: "reason"}});
errors++;
}
for(const key1 in data13){
if(!(((((key1 === "value") || (key1 === "term")) || (key1 === "pattern")) || (key1 === "reason")) || (key1 === "expires"))){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i4,schemaPath:"#/properties/exceptions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data13.value !== undefined){
let data14 = data13.value;
if(typeof data14 === "string"){
if(func2(data14) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i4+"/value",schemaPath:"#/properties/exceptions/items/properties/value/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i4+"/value",schemaPath:"#/properties/exceptions/items/properties/value/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data13.term !== undefined){
let data15 = data13.term;
if(typeof data15 === "string"){
if(func2(data15) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i4+"/term",schemaPath:"#/properties/exceptions/items/properties/term/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i4+"/term",schemaPath:"#/properties/exceptions/items/properties/term/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data13.pattern !== undefined){
let data16 = data13.pattern;
if(typeof data16 === "string"){
if(func2(data16) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i4+"/pattern",schemaPath:"#/properties/exceptions/items/properties/pattern/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i4+"/pattern",schemaPath:"#/properties/exceptions/items/properties/pattern/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data13.reason !== undefined){
let data17 = data13.reason;
if(typeof data17 === "string"){
if(func2(data17) > 500){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i4+"/reason",schemaPath:"#/properties/exceptions/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 500}});
errors++;
}
if(func2(data17) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i4+"/reason",schemaPath:"#/properties/exceptions/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i4+"/reason",schemaPath:"#/properties/exceptions/items/properties/reason/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data13.expires !== undefined){
let data18 = data13.expires;
if(typeof data18 === "string"){
if(!pattern4.test(data18)){
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
let data19 = data.uninspectable;
if(typeof data19 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/uninspectable",schemaPath:"#/properties/uninspectable/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data19 === "allow") || (data19 === "block"))){
vErrors = added(vErrors, {instancePath:instancePath+"/uninspectable",schemaPath:"#/properties/uninspectable/enum",keyword:"enum",params:{allowedValues: schema19.properties.uninspectable.enum}});
errors++;
}
}
if(data.stream !== undefined){
let data20 = data.stream;
if(typeof data20 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/stream",schemaPath:"#/properties/stream/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(data20 === "buffered")){
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
