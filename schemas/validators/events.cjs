// Made by 'npm run generate' from the definitions in src/; not to be edited.
'use strict';
const validate = validate52;

const schema19 = {"type":"object","properties":{"durability":{"type":"string","enum":["os","fsync","strict"]},"capture":{"type":"string","enum":["none","redacted"]},"rotation":{"type":"object","properties":{"max_size":{"type":"string","pattern":"^[0-9]{1,9}(B|KB|MB|GB|TB|KiB|MiB|GiB|TiB)$"},"max_age":{"type":"string","pattern":"^[0-9]{1,9}(ms|s|m|h|d)$"}},"additionalProperties":false},"retention":{"type":"object","properties":{"max_age":{"type":"string","pattern":"^[0-9]{1,9}(ms|s|m|h|d)$"},"max_size":{"type":"string","pattern":"^[0-9]{1,9}(B|KB|MB|GB|TB|KiB|MiB|GiB|TiB)$"}},"minProperties":1,"additionalProperties":false},"checkpoint_every":{"type":"integer","minimum":1,"maximum":1000000},"sinks":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","pattern":"^[a-z0-9][a-z0-9-]{0,63}$"},"type":{"type":"string","enum":["webhook","otlp","stdout"]},"url":{"type":"string"},"secret_key_ref":{"oneOf":[{"type":"object","properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$"}},"required":["env"],"additionalProperties":false},{"type":"object","properties":{"file":{"type":"string","minLength":1}},"required":["file"],"additionalProperties":false}]},"verdict":{"type":"array","items":{"type":"string","enum":["allow","redact","escalate","block"]},"minItems":1},"event_type":{"type":"array","items":{"type":"string","enum":["decision","mirror","auth","config","limit","log"]},"minItems":1},"max_behind":{"type":"string","pattern":"^[0-9]{1,9}(B|KB|MB|GB|TB|KiB|MiB|GiB|TiB)$"}},"required":["name","type"],"additionalProperties":false}},"signing_key_ref":{"oneOf":[{"type":"object","properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$"}},"required":["env"],"additionalProperties":false},{"type":"object","properties":{"file":{"type":"string","minLength":1}},"required":["file"],"additionalProperties":false}]}},"additionalProperties":false};
const pattern3 = new RegExp("^[0-9]{1,9}(B|KB|MB|GB|TB|KiB|MiB|GiB|TiB)$", "u");
const pattern4 = new RegExp("^[0-9]{1,9}(ms|s|m|h|d)$", "u");
const pattern7 = new RegExp("^[a-z0-9][a-z0-9-]{0,63}$", "u");
const pattern8 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
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
for(const key0 in data){
if(!(((((((key0 === "durability") || (key0 === "capture")) || (key0 === "rotation")) || (key0 === "retention")) || (key0 === "checkpoint_every")) || (key0 === "sinks")) || (key0 === "signing_key_ref"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.durability !== undefined){
let data0 = data.durability;
if(typeof data0 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/durability",schemaPath:"#/properties/durability/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data0 === "os") || (data0 === "fsync")) || (data0 === "strict"))){
vErrors = added(vErrors, {instancePath:instancePath+"/durability",schemaPath:"#/properties/durability/enum",keyword:"enum",params:{allowedValues: schema19.properties.durability.enum}});
errors++;
}
}
if(data.capture !== undefined){
let data1 = data.capture;
if(typeof data1 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/capture",schemaPath:"#/properties/capture/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data1 === "none") || (data1 === "redacted"))){
vErrors = added(vErrors, {instancePath:instancePath+"/capture",schemaPath:"#/properties/capture/enum",keyword:"enum",params:{allowedValues: schema19.properties.capture.enum}});
errors++;
}
}
if(data.rotation !== undefined){
let data2 = data.rotation;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!((key1 === "max_size") || (key1 === "max_age"))){
vErrors = added(vErrors, {instancePath:instancePath+"/rotation",schemaPath:"#/properties/rotation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data2.max_size !== undefined){
let data3 = data2.max_size;
if(typeof data3 === "string"){
if(!pattern3.test(data3)){
vErrors = added(vErrors, {instancePath:instancePath+"/rotation/max_size",schemaPath:"#/properties/rotation/properties/max_size/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(B|KB|MB|GB|TB|KiB|MiB|GiB|TiB)$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/rotation/max_size",schemaPath:"#/properties/rotation/properties/max_size/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data2.max_age !== undefined){
let data4 = data2.max_age;
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
vErrors = added(vErrors, {instancePath:instancePath+"/rotation/max_age",schemaPath:"#/properties/rotation/properties/max_age/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(ms|s|m|h|d)$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/rotation/max_age",schemaPath:"#/properties/rotation/properties/max_age/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/rotation",schemaPath:"#/properties/rotation/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.retention !== undefined){
let data5 = data.retention;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(Object.keys(data5).length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/retention",schemaPath:"#/properties/retention/minProperties",keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key2 in data5){
if(!((key2 === "max_age") || (key2 === "max_size"))){
vErrors = added(vErrors, {instancePath:instancePath+"/retention",schemaPath:"#/properties/retention/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data5.max_age !== undefined){
let data6 = data5.max_age;
if(typeof data6 === "string"){
if(!pattern4.test(data6)){
vErrors = added(vErrors, {instancePath:instancePath+"/retention/max_age",schemaPath:"#/properties/retention/properties/max_age/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(ms|s|m|h|d)$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/retention/max_age",schemaPath:"#/properties/retention/properties/max_age/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data5.max_size !== undefined){
let data7 = data5.max_size;
if(typeof data7 === "string"){
if(!pattern3.test(data7)){
vErrors = added(vErrors, {instancePath:instancePath+"/retention/max_size",schemaPath:"#/properties/retention/properties/max_size/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(B|KB|MB|GB|TB|KiB|MiB|GiB|TiB)$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/retention/max_size",schemaPath:"#/properties/retention/properties/max_size/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/retention",schemaPath:"#/properties/retention/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.checkpoint_every !== undefined){
let data8 = data.checkpoint_every;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
vErrors = added(vErrors, {instancePath:instancePath+"/checkpoint_every",schemaPath:"#/properties/checkpoint_every/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1000000 || isNaN(data8)){
vErrors = added(vErrors, {instancePath:instancePath+"/checkpoint_every",schemaPath:"#/properties/checkpoint_every/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data8 < 1 || isNaN(data8)){
vErrors = added(vErrors, {instancePath:instancePath+"/checkpoint_every",schemaPath:"#/properties/checkpoint_every/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data.sinks !== undefined){
let data9 = data.sinks;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.name === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/sinks/" + i0,schemaPath:"#/properties/sinks/items/required",keyword:"required",params:{missingProperty: "name"}});
errors++;
}
if(data10.type === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/sinks/" + i0,schemaPath:"#/properties/sinks/items/required",keyword:"required",params:{missingProperty: "type"}});
errors++;
}
for(const key3 in data10){
if(!(((((((key3 === "name") || (key3 === "type")) || (key3 === "url")) || (key3 === "secret_key_ref")) || (key3 === "verdict")) || (key3 === "event_type")) || (key3 === "max_behind"))){
vErrors = added(vErrors, {instancePath:instancePath+"/sinks/" + i0,schemaPath:"#/properties/sinks/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data10.name !== undefined){
let data11 = data10.name;
if(typeof data11 === "string"){
if(!pattern7.test(data11)){
vErrors = added(vErrors, {instancePath:instancePath+"/sinks/" + i0+"/name",schemaPath:"#/properties/sinks/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9-]{0,63}$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/sinks/" + i0+"/name",schemaPath:"#/properties/sinks/items/properties/name/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data10.type !== undefined){
let data12 = data10.type;
if(typeof data12 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/sinks/" + i0+"/type",schemaPath:"#/properties/sinks/items/properties/type/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data12 === "webhook") || (data12 === "otlp")) || (data12 === "stdout"))){
vErrors = added(vErrors, {instancePath:instancePath+"/sinks/" + i0+"/type",schemaPath:"#/properties/sinks/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema19.properties.sinks.items.properties.type.enum}});
errors++;
}
}
if(data10.url !== undefined){
if(typeof data10.url !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/sinks/" + i0+"/url",schemaPath:"#/properties/sinks/items/properties/url/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data10.secret_key_ref !== undefined){
let data14 = data10.secret_key_ref;
const _errs34 = errors;
let valid6 = false;
let passing0 = null;
const _errs35 = errors;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.env === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/sinks/" + i0+"/secret_key_ref",schemaPath:"#/properties/sinks/items/properties/secret_key_ref/oneOf/0/required",keyword:"required",params:{missingProperty: "env"}});
errors++;
}
for(const key4 in data14){
if(!(key4 === "env")){
vErrors = added(vErrors, {instancePath:instancePath+"/sinks/" + i0+"/secret_key_ref",schemaPath:"#/properties/sinks/items/properties/secret_key_ref/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}});
errors++;
}
}
if(data14.env !== undefined){
let data15 = data14.env;
if(typeof data15 === "string"){
if(!pattern8.test(data15)){
vErrors = added(vErrors, {instancePath:instancePath+"/sinks/" + i0+"/secret_key_ref/env",schemaPath:"#/properties/sinks/items/properties/secret_key_ref/oneOf/0/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/sinks/" + i0+"/secret_key_ref/env",schemaPath:"#/properties/sinks/items/properties/secret_key_ref/oneOf/0/properties/env/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/sinks/" + i0+"/secret_key_ref",schemaPath:"#/properties/sinks/items/properties/secret_key_ref/oneOf/0/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid0 = _errs35 === errors;
if(_valid0){
valid6 = true;
passing0 = 0;
var props0 = true;
}
const _errs40 = errors;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.file === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/sinks/" + i0+"/secret_key_ref",schemaPath:"#/properties/sinks/items/properties/secret_key_ref/oneOf/1/required",keyword:"required",params:{missingProperty: "file"}});
errors++;
}
for(const key5 in data14){
if(!(key5 === "file")){
vErrors = added(vErrors, {instancePath:instancePath+"/sinks/" + i0+"/secret_key_ref",schemaPath:"#/properties/sinks/items/properties/secret_key_ref/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}});
errors++;
}
}
if(data14.file !== undefined){
let data16 = data14.file;
if(typeof data16 === "string"){
if(func1(data16) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/sinks/" + i0+"/secret_key_ref/file",schemaPath:"#/properties/sinks/items/properties/secret_key_ref/oneOf/1/properties/file/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/sinks/" + i0+"/secret_key_ref/file",schemaPath:"#/properties/sinks/items/properties/secret_key_ref/oneOf/1/properties/file/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/sinks/" + i0+"/secret_key_ref",schemaPath:"#/properties/sinks/items/properties/secret_key_ref/oneOf/1/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid0 = _errs40 === errors;
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
vErrors = added(vErrors, {instancePath:instancePath+"/sinks/" + i0+"/secret_key_ref",schemaPath:"#/properties/sinks/items/properties/secret_key_ref/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs34;
if(vErrors !== null){
if(_errs34){
vErrors.length = _errs34;
}
else {
vErrors = null;
}
}
}
}
if(data10.verdict !== undefined){
let data17 = data10.verdict;
if(Array.isArray(data17)){
if(data17.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/sinks/" + i0+"/verdict",schemaPath:"#/properties/sinks/items/properties/verdict/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len1 = data17.length;
for(let i1=0; i1<len1; i1++){
let data18 = data17[i1];
if(typeof data18 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/sinks/" + i0+"/verdict/" + i1,schemaPath:"#/properties/sinks/items/properties/verdict/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data18 === "allow") || (data18 === "redact")) || (data18 === "escalate")) || (data18 === "block"))){
vErrors = added(vErrors, {instancePath:instancePath+"/sinks/" + i0+"/verdict/" + i1,schemaPath:"#/properties/sinks/items/properties/verdict/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.sinks.items.properties.verdict.items.enum}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/sinks/" + i0+"/verdict",schemaPath:"#/properties/sinks/items/properties/verdict/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data10.event_type !== undefined){
let data19 = data10.event_type;
if(Array.isArray(data19)){
if(data19.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/sinks/" + i0+"/event_type",schemaPath:"#/properties/sinks/items/properties/event_type/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len2 = data19.length;
for(let i2=0; i2<len2; i2++){
let data20 = data19[i2];
if(typeof data20 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/sinks/" + i0+"/event_type/" + i2,schemaPath:"#/properties/sinks/items/properties/event_type/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((((data20 === "decision") || (data20 === "mirror")) || (data20 === "auth")) || (data20 === "config")) || (data20 === "limit")) || (data20 === "log"))){
vErrors = added(vErrors, {instancePath:instancePath+"/sinks/" + i0+"/event_type/" + i2,schemaPath:"#/properties/sinks/items/properties/event_type/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.sinks.items.properties.event_type.items.enum}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/sinks/" + i0+"/event_type",schemaPath:"#/properties/sinks/items/properties/event_type/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data10.max_behind !== undefined){
let data21 = data10.max_behind;
if(typeof data21 === "string"){
if(!pattern3.test(data21)){
vErrors = added(vErrors, {instancePath:instancePath+"/sinks/" + i0+"/max_behind",schemaPath:"#/properties/sinks/items/properties/max_behind/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(B|KB|MB|GB|TB|KiB|MiB|GiB|TiB)$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/sinks/" + i0+"/max_behind",schemaPath:"#/properties/sinks/items/properties/max_behind/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/sinks/" + i0,schemaPath:"#/properties/sinks/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/sinks",schemaPath:"#/properties/sinks/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.signing_key_ref !== undefined){
let data22 = data.signing_key_ref;
const _errs56 = errors;
let valid13 = false;
let passing1 = null;
const _errs57 = errors;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.env === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/signing_key_ref",schemaPath:"#/properties/signing_key_ref/oneOf/0/required",keyword:"required",params:{missingProperty: "env"}});
errors++;
}
for(const key6 in data22){
if(!(key6 === "env")){
vErrors = added(vErrors, {instancePath:instancePath+"/signing_key_ref",schemaPath:"#/properties/signing_key_ref/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}});
errors++;
}
}
if(data22.env !== undefined){
let data23 = data22.env;
if(typeof data23 === "string"){
if(!pattern8.test(data23)){
vErrors = added(vErrors, {instancePath:instancePath+"/signing_key_ref/env",schemaPath:"#/properties/signing_key_ref/oneOf/0/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/signing_key_ref/env",schemaPath:"#/properties/signing_key_ref/oneOf/0/properties/env/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/signing_key_ref",schemaPath:"#/properties/signing_key_ref/oneOf/0/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid1 = _errs57 === errors;
if(_valid1){
valid13 = true;
passing1 = 0;
var props1 = true;
}
const _errs62 = errors;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.file === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/signing_key_ref",schemaPath:"#/properties/signing_key_ref/oneOf/1/required",keyword:"required",params:{missingProperty: "file"}});
errors++;
}
for(const key7 in data22){
if(!(key7 === "file")){
vErrors = added(vErrors, {instancePath:instancePath+"/signing_key_ref",schemaPath:"#/properties/signing_key_ref/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}});
errors++;
}
}
if(data22.file !== undefined){
let data24 = data22.file;
if(typeof data24 === "string"){
if(func1(data24) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/signing_key_ref/file",schemaPath:"#/properties/signing_key_ref/oneOf/1/properties/file/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/signing_key_ref/file",schemaPath:"#/properties/signing_key_ref/oneOf/1/properties/file/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/signing_key_ref",schemaPath:"#/properties/signing_key_ref/oneOf/1/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid1 = _errs62 === errors;
if(_valid1 && valid13){
valid13 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid13 = true;
passing1 = 1;
if(props1 !== true){
props1 = true;
}
}
}
if(!valid13){
vErrors = added(vErrors, {instancePath:instancePath+"/signing_key_ref",schemaPath:"#/properties/signing_key_ref/oneOf",keyword:"oneOf",params:{passingSchemas: passing1}});
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
