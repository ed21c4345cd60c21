// Made by 'npm run generate' from the definitions in src/; not to be edited.
'use strict';
const validate = validate52;

const schema19 = {"type":["object","null"],"additionalProperties":false,"properties":{"detect":{"type":"array","uniqueItems":true,"items":{"type":"string","enum":["destructive_command","remote_execution","reverse_shell","bidi_control","script_injection","sql_injection","sql_destruction","dynamic_evaluation","disabled_verification"]}},"detect_patterns":{"anyOf":[{"type":"array","items":{"type":"string","minLength":1,"maxLength":1000}},{"type":"object","propertyNames":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9_-]{0,63}$"},"additionalProperties":{"type":"string","minLength":1,"maxLength":1000}}]},"additional_patterns":{"type":"array","items":{"type":"string","minLength":1,"maxLength":1000}},"enabled":{"type":"boolean"},"block_on_match":{"type":"boolean"},"action":{"type":"string","enum":["redact","block","escalate","log"]},"mode":{"type":"string","enum":["enforce","observe"]},"phases":{"type":"array","items":{"type":"string","enum":["output"]},"minItems":1,"uniqueItems":true},"exceptions":{"type":"array","items":{"type":"object","properties":{"value":{"type":"string","minLength":1},"term":{"type":"string","minLength":1},"pattern":{"type":"string","minLength":1},"reason":{"type":"string","minLength":1,"maxLength":500},"expires":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}([Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2}))?$"}},"required":["reason"],"oneOf":[{"required":["value"]},{"required":["term"]},{"required":["pattern"]}],"additionalProperties":false}},"uninspectable":{"type":"string","enum":["allow","block"]},"stream":{"type":"string","enum":["buffered"]}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = (text) => { let n = 0; for (const _ of text) n += 1; return n; };
const pattern3 = new RegExp("^[A-Za-z][A-Za-z0-9_-]{0,63}$", "u");
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
if(data.detect !== undefined){
let data0 = data.detect;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/detect/" + i0,schemaPath:"#/properties/detect/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((((data1 === "destructive_command") || (data1 === "remote_execution")) || (data1 === "reverse_shell")) || (data1 === "bidi_control")) || (data1 === "script_injection")) || (data1 === "sql_injection")) || (data1 === "sql_destruction")) || (data1 === "dynamic_evaluation")) || (data1 === "disabled_verification"))){
vErrors = added(vErrors, {instancePath:instancePath+"/detect/" + i0,schemaPath:"#/properties/detect/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.detect.items.enum}});
errors++;
}
}
let i1 = data0.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data0[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = added(vErrors, {instancePath:instancePath+"/detect",schemaPath:"#/properties/detect/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/detect",schemaPath:"#/properties/detect/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.detect_patterns !== undefined){
let data2 = data.detect_patterns;
const _errs7 = errors;
let valid4 = false;
const _errs8 = errors;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i2=0; i2<len1; i2++){
let data3 = data2[i2];
if(typeof data3 === "string"){
if(func2(data3) > 1000){
vErrors = added(vErrors, {instancePath:instancePath+"/detect_patterns/" + i2,schemaPath:"#/properties/detect_patterns/anyOf/0/items/maxLength",keyword:"maxLength",params:{limit: 1000}});
errors++;
}
if(func2(data3) < 1){
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
var _valid0 = _errs8 === errors;
valid4 = valid4 || _valid0;
const _errs12 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
const _errs14 = errors;
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
var valid7 = _errs14 === errors;
if(!valid7){
vErrors = added(vErrors, {instancePath:instancePath+"/detect_patterns",schemaPath:"#/properties/detect_patterns/anyOf/1/propertyNames",keyword:"propertyNames",params:{propertyName: key1}});
errors++;
}
}
for(const key2 in data2){
let data4 = data2[key2];
if(typeof data4 === "string"){
if(func2(data4) > 1000){
vErrors = added(vErrors, {instancePath:instancePath+"/detect_patterns/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/detect_patterns/anyOf/1/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 1000}});
errors++;
}
if(func2(data4) < 1){
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
var _valid0 = _errs12 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
vErrors = added(vErrors, {instancePath:instancePath+"/detect_patterns",schemaPath:"#/properties/detect_patterns/anyOf",keyword:"anyOf",params:{}});
errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
}
if(data.additional_patterns !== undefined){
let data5 = data.additional_patterns;
if(Array.isArray(data5)){
const len2 = data5.length;
for(let i3=0; i3<len2; i3++){
let data6 = data5[i3];
if(typeof data6 === "string"){
if(func2(data6) > 1000){
vErrors = added(vErrors, {instancePath:instancePath+"/additional_patterns/" + i3,schemaPath:"#/properties/additional_patterns/items/maxLength",keyword:"maxLength",params:{limit: 1000}});
errors++;
}
if(func2(data6) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/additional_patterns/" + i3,schemaPath:"#/properties/additional_patterns/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/additional_patterns/" + i3,schemaPath:"#/properties/additional_patterns/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/additional_patterns",schemaPath:"#/properties/additional_patterns/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.enabled !== undefined){
if(typeof data.enabled !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.block_on_match !== undefined){
if(typeof data.block_on_match !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/block_on_match",schemaPath:"#/properties/block_on_match/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.action !== undefined){
let data9 = data.action;
if(typeof data9 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data9 === "redact") || (data9 === "block")) || (data9 === "escalate")) || (data9 === "log"))){
vErrors = added(vErrors, {instancePath:instancePath+"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues: schema19.properties.action.enum}});
errors++;
}
}
if(data.mode !== undefined){
let data10 = data.mode;
if(typeof data10 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data10 === "enforce") || (data10 === "observe"))){
vErrors = added(vErrors, {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues: schema19.properties.mode.enum}});
errors++;
}
}
if(data.phases !== undefined){
let data11 = data.phases;
if(Array.isArray(data11)){
if(data11.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/phases",schemaPath:"#/properties/phases/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len3 = data11.length;
for(let i4=0; i4<len3; i4++){
let data12 = data11[i4];
if(typeof data12 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/phases/" + i4,schemaPath:"#/properties/phases/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(data12 === "output")){
vErrors = added(vErrors, {instancePath:instancePath+"/phases/" + i4,schemaPath:"#/properties/phases/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.phases.items.enum}});
errors++;
}
}
let i5 = data11.length;
let j1;
if(i5 > 1){
const indices1 = {};
for(;i5--;){
let item1 = data11[i5];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
vErrors = added(vErrors, {instancePath:instancePath+"/phases",schemaPath:"#/properties/phases/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j1}});
errors++;
break;
}
indices1[item1] = i5;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/phases",schemaPath:"#/properties/phases/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.exceptions !== undefined){
let data13 = data.exceptions;
if(Array.isArray(data13)){
const len4 = data13.length;
for(let i6=0; i6<len4; i6++){
let data14 = data13[i6];
const _errs39 = errors;
let valid16 = false;
let passing0 = null;
const _errs40 = errors;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.value === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6,schemaPath:"#/properties/exceptions/items/oneOf/0/required",keyword:"required",params:{missingProperty: "value"}});
errors++;
}
}
var _valid1 = _errs40 === errors;
if(_valid1){
valid16 = true;
passing0 = 0;
}
const _errs41 = errors;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.term === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6,schemaPath:"#/properties/exceptions/items/oneOf/1/required",keyword:"required",params:{missingProperty: "term"}});
errors++;
}
}
var _valid1 = _errs41 === errors;
if(_valid1 && valid16){
valid16 = false;
passing0 = [passing0, 1];
}
else {
if(_valid1){
valid16 = true;
passing0 = 1;
}
const _errs42 = errors;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.pattern === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6,schemaPath:"#/properties/exceptions/items/oneOf/2/required",keyword:"required",params:{missingProperty: "pattern"}});
errors++;
}
}
var _valid1 = _errs42 === errors;
if(_valid1 && valid16){
valid16 = false;
passing0 = [passing0, 2];
}
else {
if(_valid1){
valid16 = true;
passing0 = 2;
}
}
}
if(!valid16){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6,schemaPath:"#/properties/exceptions/items/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs39;
if(vErrors !== null){
if(_errs39){
vErrors.length = _errs39;
}
else {
vErrors = null;
}
}
}
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.reason === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6,schemaPath:"#/properties/exceptions/items/required",keyword:"required",params:{missingProperty: "reason"}});
errors++;
}
for(const key3 in data14){
if(!(((((key3 === "value") || (key3 === "term")) || (key3 === "pattern")) || (key3 === "reason")) || (key3 === "expires"))){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6,schemaPath:"#/properties/exceptions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data14.value !== undefined){
let data15 = data14.value;
if(typeof data15 === "string"){
if(func2(data15) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6+"/value",schemaPath:"#/properties/exceptions/items/properties/value/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6+"/value",schemaPath:"#/properties/exceptions/items/properties/value/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data14.term !== undefined){
let data16 = data14.term;
if(typeof data16 === "string"){
if(func2(data16) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6+"/term",schemaPath:"#/properties/exceptions/items/properties/term/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6+"/term",schemaPath:"#/properties/exceptions/items/properties/term/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data14.pattern !== undefined){
let data17 = data14.pattern;
if(typeof data17 === "string"){
if(func2(data17) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6+"/pattern",schemaPath:"#/properties/exceptions/items/properties/pattern/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6+"/pattern",schemaPath:"#/properties/exceptions/items/properties/pattern/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data14.reason !== undefined){
let data18 = data14.reason;
if(typeof data18 === "string"){
if(func2(data18) > 500){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6+"/reason",schemaPath:"#/properties/exceptions/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 500}});
errors++;
}
if(func2(data18) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6+"/reason",schemaPath:"#/properties/exceptions/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6+"/reason",schemaPath:"#/properties/exceptions/items/properties/reason/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data14.expires !== undefined){
let data19 = data14.expires;
if(typeof data19 === "string"){
if(!pattern4.test(data19)){
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
let data20 = data.uninspectable;
if(typeof data20 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/uninspectable",schemaPath:"#/properties/uninspectable/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data20 === "allow") || (data20 === "block"))){
vErrors = added(vErrors, {instancePath:instancePath+"/uninspectable",schemaPath:"#/properties/uninspectable/enum",keyword:"enum",params:{allowedValues: schema19.properties.uninspectable.enum}});
errors++;
}
}
if(data.stream !== undefined){
let data21 = data.stream;
if(typeof data21 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/stream",schemaPath:"#/properties/stream/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(data21 === "buffered")){
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
