// Made by 'npm run generate' from the definitions in src/; not to be edited.
'use strict';
const validate = validate52;

const schema19 = {"type":["object","null"],"additionalProperties":false,"properties":{"response":{"type":"object","additionalProperties":false,"properties":{"action":{"type":"string","enum":["block","log","escalate"]},"message":{"type":"string","minLength":1},"log_level":{"type":"string","enum":["debug","info","warn","error"]}}},"action":{"type":"string","enum":["block","log","escalate"]},"roles":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","enum":["user","tool","system","developer","assistant"]}},"scope":{"type":"string","enum":["all","last_turn"]},"strictness":{"type":"string","enum":["low","medium","high"]},"embedding_threshold":{"type":"number","minimum":0,"maximum":1},"threshold":{"type":"number","minimum":0,"maximum":1},"backend":{"type":"string","enum":["local"]},"attack_patterns":{"type":"array","items":{"type":"string","minLength":1}},"detection":{"type":"object","additionalProperties":false,"properties":{"attack_patterns":{"type":"array","items":{"type":"string","minLength":1}},"embedding_threshold":{"type":"number","minimum":0,"maximum":1}}},"encoding":{"type":"object","additionalProperties":false,"properties":{"decode_base64":{"type":"boolean"},"normalize_unicode":{"type":"boolean"},"detect_homoglyphs":{"type":"boolean"}}},"boundaries":{"type":"object","additionalProperties":false,"properties":{"enforce":{"type":"boolean"},"enforce_delimiters":{"type":"boolean"},"reject_fake_boundaries":{"type":"boolean"}}},"mode":{"type":"string","enum":["enforce","observe"]},"phases":{"type":"array","items":{"type":"string","enum":["input"]},"minItems":1,"uniqueItems":true},"exceptions":{"type":"array","items":{"type":"object","properties":{"value":{"type":"string","minLength":1},"term":{"type":"string","minLength":1},"pattern":{"type":"string","minLength":1},"reason":{"type":"string","minLength":1,"maxLength":500},"expires":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}([Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2}))?$"}},"required":["reason"],"oneOf":[{"required":["value"]},{"required":["term"]},{"required":["pattern"]}],"additionalProperties":false}},"uninspectable":{"type":"string","enum":["allow","block"]},"stream":{"type":"string","enum":["buffered"]}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = (text) => { let n = 0; for (const _ of text) n += 1; return n; };
const pattern3 = new RegExp("^\\d{4}-\\d{2}-\\d{2}([Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2}))?$", "u");

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
if(data.response !== undefined){
let data0 = data.response;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!(((key1 === "action") || (key1 === "message")) || (key1 === "log_level"))){
vErrors = added(vErrors, {instancePath:instancePath+"/response",schemaPath:"#/properties/response/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data0.action !== undefined){
let data1 = data0.action;
if(typeof data1 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/response/action",schemaPath:"#/properties/response/properties/action/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data1 === "block") || (data1 === "log")) || (data1 === "escalate"))){
vErrors = added(vErrors, {instancePath:instancePath+"/response/action",schemaPath:"#/properties/response/properties/action/enum",keyword:"enum",params:{allowedValues: schema19.properties.response.properties.action.enum}});
errors++;
}
}
if(data0.message !== undefined){
let data2 = data0.message;
if(typeof data2 === "string"){
if(func2(data2) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/response/message",schemaPath:"#/properties/response/properties/message/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/response/message",schemaPath:"#/properties/response/properties/message/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.log_level !== undefined){
let data3 = data0.log_level;
if(typeof data3 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/response/log_level",schemaPath:"#/properties/response/properties/log_level/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data3 === "debug") || (data3 === "info")) || (data3 === "warn")) || (data3 === "error"))){
vErrors = added(vErrors, {instancePath:instancePath+"/response/log_level",schemaPath:"#/properties/response/properties/log_level/enum",keyword:"enum",params:{allowedValues: schema19.properties.response.properties.log_level.enum}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/response",schemaPath:"#/properties/response/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.action !== undefined){
let data4 = data.action;
if(typeof data4 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data4 === "block") || (data4 === "log")) || (data4 === "escalate"))){
vErrors = added(vErrors, {instancePath:instancePath+"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues: schema19.properties.action.enum}});
errors++;
}
}
if(data.roles !== undefined){
let data5 = data.roles;
if(Array.isArray(data5)){
if(data5.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/roles/" + i0,schemaPath:"#/properties/roles/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data6 === "user") || (data6 === "tool")) || (data6 === "system")) || (data6 === "developer")) || (data6 === "assistant"))){
vErrors = added(vErrors, {instancePath:instancePath+"/roles/" + i0,schemaPath:"#/properties/roles/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.roles.items.enum}});
errors++;
}
}
let i1 = data5.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data5[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = added(vErrors, {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.scope !== undefined){
let data7 = data.scope;
if(typeof data7 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data7 === "all") || (data7 === "last_turn"))){
vErrors = added(vErrors, {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/enum",keyword:"enum",params:{allowedValues: schema19.properties.scope.enum}});
errors++;
}
}
if(data.strictness !== undefined){
let data8 = data.strictness;
if(typeof data8 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/strictness",schemaPath:"#/properties/strictness/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data8 === "low") || (data8 === "medium")) || (data8 === "high"))){
vErrors = added(vErrors, {instancePath:instancePath+"/strictness",schemaPath:"#/properties/strictness/enum",keyword:"enum",params:{allowedValues: schema19.properties.strictness.enum}});
errors++;
}
}
if(data.embedding_threshold !== undefined){
let data9 = data.embedding_threshold;
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 1 || isNaN(data9)){
vErrors = added(vErrors, {instancePath:instancePath+"/embedding_threshold",schemaPath:"#/properties/embedding_threshold/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}});
errors++;
}
if(data9 < 0 || isNaN(data9)){
vErrors = added(vErrors, {instancePath:instancePath+"/embedding_threshold",schemaPath:"#/properties/embedding_threshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/embedding_threshold",schemaPath:"#/properties/embedding_threshold/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.threshold !== undefined){
let data10 = data.threshold;
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 1 || isNaN(data10)){
vErrors = added(vErrors, {instancePath:instancePath+"/threshold",schemaPath:"#/properties/threshold/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}});
errors++;
}
if(data10 < 0 || isNaN(data10)){
vErrors = added(vErrors, {instancePath:instancePath+"/threshold",schemaPath:"#/properties/threshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/threshold",schemaPath:"#/properties/threshold/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data.backend !== undefined){
let data11 = data.backend;
if(typeof data11 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/backend",schemaPath:"#/properties/backend/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(data11 === "local")){
vErrors = added(vErrors, {instancePath:instancePath+"/backend",schemaPath:"#/properties/backend/enum",keyword:"enum",params:{allowedValues: schema19.properties.backend.enum}});
errors++;
}
}
if(data.attack_patterns !== undefined){
let data12 = data.attack_patterns;
if(Array.isArray(data12)){
const len1 = data12.length;
for(let i2=0; i2<len1; i2++){
let data13 = data12[i2];
if(typeof data13 === "string"){
if(func2(data13) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/attack_patterns/" + i2,schemaPath:"#/properties/attack_patterns/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/attack_patterns/" + i2,schemaPath:"#/properties/attack_patterns/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/attack_patterns",schemaPath:"#/properties/attack_patterns/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.detection !== undefined){
let data14 = data.detection;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key2 in data14){
if(!((key2 === "attack_patterns") || (key2 === "embedding_threshold"))){
vErrors = added(vErrors, {instancePath:instancePath+"/detection",schemaPath:"#/properties/detection/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data14.attack_patterns !== undefined){
let data15 = data14.attack_patterns;
if(Array.isArray(data15)){
const len2 = data15.length;
for(let i3=0; i3<len2; i3++){
let data16 = data15[i3];
if(typeof data16 === "string"){
if(func2(data16) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/detection/attack_patterns/" + i3,schemaPath:"#/properties/detection/properties/attack_patterns/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/detection/attack_patterns/" + i3,schemaPath:"#/properties/detection/properties/attack_patterns/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/detection/attack_patterns",schemaPath:"#/properties/detection/properties/attack_patterns/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data14.embedding_threshold !== undefined){
let data17 = data14.embedding_threshold;
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 1 || isNaN(data17)){
vErrors = added(vErrors, {instancePath:instancePath+"/detection/embedding_threshold",schemaPath:"#/properties/detection/properties/embedding_threshold/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}});
errors++;
}
if(data17 < 0 || isNaN(data17)){
vErrors = added(vErrors, {instancePath:instancePath+"/detection/embedding_threshold",schemaPath:"#/properties/detection/properties/embedding_threshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/detection/embedding_threshold",schemaPath:"#/properties/detection/properties/embedding_threshold/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/detection",schemaPath:"#/properties/detection/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.encoding !== undefined){
let data18 = data.encoding;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key3 in data18){
if(!(((key3 === "decode_base64") || (key3 === "normalize_unicode")) || (key3 === "detect_homoglyphs"))){
vErrors = added(vErrors, {instancePath:instancePath+"/encoding",schemaPath:"#/properties/encoding/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data18.decode_base64 !== undefined){
if(typeof data18.decode_base64 !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/encoding/decode_base64",schemaPath:"#/properties/encoding/properties/decode_base64/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data18.normalize_unicode !== undefined){
if(typeof data18.normalize_unicode !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/encoding/normalize_unicode",schemaPath:"#/properties/encoding/properties/normalize_unicode/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data18.detect_homoglyphs !== undefined){
if(typeof data18.detect_homoglyphs !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/encoding/detect_homoglyphs",schemaPath:"#/properties/encoding/properties/detect_homoglyphs/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/encoding",schemaPath:"#/properties/encoding/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.boundaries !== undefined){
let data22 = data.boundaries;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
for(const key4 in data22){
if(!(((key4 === "enforce") || (key4 === "enforce_delimiters")) || (key4 === "reject_fake_boundaries"))){
vErrors = added(vErrors, {instancePath:instancePath+"/boundaries",schemaPath:"#/properties/boundaries/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}});
errors++;
}
}
if(data22.enforce !== undefined){
if(typeof data22.enforce !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/boundaries/enforce",schemaPath:"#/properties/boundaries/properties/enforce/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data22.enforce_delimiters !== undefined){
if(typeof data22.enforce_delimiters !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/boundaries/enforce_delimiters",schemaPath:"#/properties/boundaries/properties/enforce_delimiters/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data22.reject_fake_boundaries !== undefined){
if(typeof data22.reject_fake_boundaries !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/boundaries/reject_fake_boundaries",schemaPath:"#/properties/boundaries/properties/reject_fake_boundaries/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/boundaries",schemaPath:"#/properties/boundaries/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.mode !== undefined){
let data26 = data.mode;
if(typeof data26 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data26 === "enforce") || (data26 === "observe"))){
vErrors = added(vErrors, {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues: schema19.properties.mode.enum}});
errors++;
}
}
if(data.phases !== undefined){
let data27 = data.phases;
if(Array.isArray(data27)){
if(data27.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/phases",schemaPath:"#/properties/phases/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len3 = data27.length;
for(let i4=0; i4<len3; i4++){
let data28 = data27[i4];
if(typeof data28 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/phases/" + i4,schemaPath:"#/properties/phases/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(data28 === "input")){
vErrors = added(vErrors, {instancePath:instancePath+"/phases/" + i4,schemaPath:"#/properties/phases/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.phases.items.enum}});
errors++;
}
}
let i5 = data27.length;
let j1;
if(i5 > 1){
const indices1 = {};
for(;i5--;){
let item1 = data27[i5];
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
let data29 = data.exceptions;
if(Array.isArray(data29)){
const len4 = data29.length;
for(let i6=0; i6<len4; i6++){
let data30 = data29[i6];
const _errs68 = errors;
let valid17 = false;
let passing0 = null;
const _errs69 = errors;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.value === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6,schemaPath:"#/properties/exceptions/items/oneOf/0/required",keyword:"required",params:{missingProperty: "value"}});
errors++;
}
}
var _valid0 = _errs69 === errors;
if(_valid0){
valid17 = true;
passing0 = 0;
}
const _errs70 = errors;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.term === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6,schemaPath:"#/properties/exceptions/items/oneOf/1/required",keyword:"required",params:{missingProperty: "term"}});
errors++;
}
}
var _valid0 = _errs70 === errors;
if(_valid0 && valid17){
valid17 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid17 = true;
passing0 = 1;
}
const _errs71 = errors;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.pattern === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6,schemaPath:"#/properties/exceptions/items/oneOf/2/required",keyword:"required",params:{missingProperty: "pattern"}});
errors++;
}
}
var _valid0 = _errs71 === errors;
if(_valid0 && valid17){
valid17 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid17 = true;
passing0 = 2;
}
}
}
if(!valid17){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6,schemaPath:"#/properties/exceptions/items/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs68;
if(vErrors !== null){
if(_errs68){
vErrors.length = _errs68;
}
else {
vErrors = null;
}
}
}
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.reason === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6,schemaPath:"#/properties/exceptions/items/required",keyword:"required",params:{missingProperty: "reason"}});
errors++;
}
for(const key5 in data30){
if(!(((((key5 === "value") || (key5 === "term")) || (key5 === "pattern")) || (key5 === "reason")) || (key5 === "expires"))){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6,schemaPath:"#/properties/exceptions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}});
errors++;
}
}
if(data30.value !== undefined){
let data31 = data30.value;
if(typeof data31 === "string"){
if(func2(data31) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6+"/value",schemaPath:"#/properties/exceptions/items/properties/value/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6+"/value",schemaPath:"#/properties/exceptions/items/properties/value/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data30.term !== undefined){
let data32 = data30.term;
if(typeof data32 === "string"){
if(func2(data32) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6+"/term",schemaPath:"#/properties/exceptions/items/properties/term/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6+"/term",schemaPath:"#/properties/exceptions/items/properties/term/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data30.pattern !== undefined){
let data33 = data30.pattern;
if(typeof data33 === "string"){
if(func2(data33) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6+"/pattern",schemaPath:"#/properties/exceptions/items/properties/pattern/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6+"/pattern",schemaPath:"#/properties/exceptions/items/properties/pattern/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data30.reason !== undefined){
let data34 = data30.reason;
if(typeof data34 === "string"){
if(func2(data34) > 500){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6+"/reason",schemaPath:"#/properties/exceptions/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 500}});
errors++;
}
if(func2(data34) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6+"/reason",schemaPath:"#/properties/exceptions/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i6+"/reason",schemaPath:"#/properties/exceptions/items/properties/reason/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data30.expires !== undefined){
let data35 = data30.expires;
if(typeof data35 === "string"){
if(!pattern3.test(data35)){
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
let data36 = data.uninspectable;
if(typeof data36 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/uninspectable",schemaPath:"#/properties/uninspectable/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data36 === "allow") || (data36 === "block"))){
vErrors = added(vErrors, {instancePath:instancePath+"/uninspectable",schemaPath:"#/properties/uninspectable/enum",keyword:"enum",params:{allowedValues: schema19.properties.uninspectable.enum}});
errors++;
}
}
if(data.stream !== undefined){
let data37 = data.stream;
if(typeof data37 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/stream",schemaPath:"#/properties/stream/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(data37 === "buffered")){
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
