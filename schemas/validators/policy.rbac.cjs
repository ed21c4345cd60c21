// Made by 'npm run generate' from the definitions in src/; not to be edited.
'use strict';
const validate = validate52;

const schema19 = {"type":["object","null"],"additionalProperties":false,"properties":{"deny_if_missing":{"type":"array","items":{"type":"string","pattern":"^[A-Za-z0-9!#$%&'*+.^_`|~-]+$"}},"require_auth":{"type":"boolean"},"roles":{"type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"allowed_tools":{"type":"array","items":{"type":"string","minLength":1}},"denied_tools":{"type":"array","items":{"type":"string","minLength":1}},"allowed_models":{"type":"array","items":{"type":"string","minLength":1}}}}},"default_role":{"type":"string","minLength":1},"data_access":{"type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"max_sensitivity":{"type":"string","enum":["public","internal","confidential","restricted"]}}}},"minimum_necessary":{"type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean"},"allowed_phi_roles":{"type":"array","items":{"type":"string","minLength":1}}}},"mode":{"type":"string","enum":["enforce","observe"]},"phases":{"type":"array","items":{"type":"string","enum":["input"]},"minItems":1,"uniqueItems":true},"exceptions":{"type":"array","items":{"type":"object","properties":{"value":{"type":"string","minLength":1},"term":{"type":"string","minLength":1},"pattern":{"type":"string","minLength":1},"reason":{"type":"string","minLength":1,"maxLength":500},"expires":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}([Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2}))?$"}},"required":["reason"],"oneOf":[{"required":["value"]},{"required":["term"]},{"required":["pattern"]}],"additionalProperties":false}},"uninspectable":{"type":"string","enum":["allow","block"]},"stream":{"type":"string","enum":["buffered"]}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = (text) => { let n = 0; for (const _ of text) n += 1; return n; };
const pattern3 = new RegExp("^[A-Za-z0-9!#$%&'*+.^_`|~-]+$", "u");
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
if(data.deny_if_missing !== undefined){
let data0 = data.deny_if_missing;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
vErrors = added(vErrors, {instancePath:instancePath+"/deny_if_missing/" + i0,schemaPath:"#/properties/deny_if_missing/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9!#$%&'*+.^_`|~-]+$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/deny_if_missing/" + i0,schemaPath:"#/properties/deny_if_missing/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/deny_if_missing",schemaPath:"#/properties/deny_if_missing/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.require_auth !== undefined){
if(typeof data.require_auth !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/require_auth",schemaPath:"#/properties/require_auth/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data.roles !== undefined){
let data3 = data.roles;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
let data4 = data3[key1];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key2 in data4){
if(!(((key2 === "allowed_tools") || (key2 === "denied_tools")) || (key2 === "allowed_models"))){
vErrors = added(vErrors, {instancePath:instancePath+"/roles/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/roles/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data4.allowed_tools !== undefined){
let data5 = data4.allowed_tools;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(typeof data6 === "string"){
if(func2(data6) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/roles/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/allowed_tools/" + i1,schemaPath:"#/properties/roles/additionalProperties/properties/allowed_tools/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/roles/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/allowed_tools/" + i1,schemaPath:"#/properties/roles/additionalProperties/properties/allowed_tools/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/roles/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/allowed_tools",schemaPath:"#/properties/roles/additionalProperties/properties/allowed_tools/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data4.denied_tools !== undefined){
let data7 = data4.denied_tools;
if(Array.isArray(data7)){
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
let data8 = data7[i2];
if(typeof data8 === "string"){
if(func2(data8) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/roles/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/denied_tools/" + i2,schemaPath:"#/properties/roles/additionalProperties/properties/denied_tools/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/roles/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/denied_tools/" + i2,schemaPath:"#/properties/roles/additionalProperties/properties/denied_tools/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/roles/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/denied_tools",schemaPath:"#/properties/roles/additionalProperties/properties/denied_tools/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data4.allowed_models !== undefined){
let data9 = data4.allowed_models;
if(Array.isArray(data9)){
const len3 = data9.length;
for(let i3=0; i3<len3; i3++){
let data10 = data9[i3];
if(typeof data10 === "string"){
if(func2(data10) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/roles/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/allowed_models/" + i3,schemaPath:"#/properties/roles/additionalProperties/properties/allowed_models/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/roles/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/allowed_models/" + i3,schemaPath:"#/properties/roles/additionalProperties/properties/allowed_models/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/roles/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/allowed_models",schemaPath:"#/properties/roles/additionalProperties/properties/allowed_models/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/roles/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/roles/additionalProperties/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.default_role !== undefined){
let data11 = data.default_role;
if(typeof data11 === "string"){
if(func2(data11) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/default_role",schemaPath:"#/properties/default_role/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/default_role",schemaPath:"#/properties/default_role/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.data_access !== undefined){
let data12 = data.data_access;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key3 in data12){
let data13 = data12[key3];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key4 in data13){
if(!(key4 === "max_sensitivity")){
vErrors = added(vErrors, {instancePath:instancePath+"/data_access/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/data_access/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}});
errors++;
}
}
if(data13.max_sensitivity !== undefined){
let data14 = data13.max_sensitivity;
if(typeof data14 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/data_access/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/max_sensitivity",schemaPath:"#/properties/data_access/additionalProperties/properties/max_sensitivity/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data14 === "public") || (data14 === "internal")) || (data14 === "confidential")) || (data14 === "restricted"))){
vErrors = added(vErrors, {instancePath:instancePath+"/data_access/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/max_sensitivity",schemaPath:"#/properties/data_access/additionalProperties/properties/max_sensitivity/enum",keyword:"enum",params:{allowedValues: schema19.properties.data_access.additionalProperties.properties.max_sensitivity.enum}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/data_access/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/data_access/additionalProperties/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/data_access",schemaPath:"#/properties/data_access/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.minimum_necessary !== undefined){
let data15 = data.minimum_necessary;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key5 in data15){
if(!((key5 === "enabled") || (key5 === "allowed_phi_roles"))){
vErrors = added(vErrors, {instancePath:instancePath+"/minimum_necessary",schemaPath:"#/properties/minimum_necessary/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}});
errors++;
}
}
if(data15.enabled !== undefined){
if(typeof data15.enabled !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/minimum_necessary/enabled",schemaPath:"#/properties/minimum_necessary/properties/enabled/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data15.allowed_phi_roles !== undefined){
let data17 = data15.allowed_phi_roles;
if(Array.isArray(data17)){
const len4 = data17.length;
for(let i4=0; i4<len4; i4++){
let data18 = data17[i4];
if(typeof data18 === "string"){
if(func2(data18) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/minimum_necessary/allowed_phi_roles/" + i4,schemaPath:"#/properties/minimum_necessary/properties/allowed_phi_roles/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/minimum_necessary/allowed_phi_roles/" + i4,schemaPath:"#/properties/minimum_necessary/properties/allowed_phi_roles/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/minimum_necessary/allowed_phi_roles",schemaPath:"#/properties/minimum_necessary/properties/allowed_phi_roles/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/minimum_necessary",schemaPath:"#/properties/minimum_necessary/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.mode !== undefined){
let data19 = data.mode;
if(typeof data19 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data19 === "enforce") || (data19 === "observe"))){
vErrors = added(vErrors, {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues: schema19.properties.mode.enum}});
errors++;
}
}
if(data.phases !== undefined){
let data20 = data.phases;
if(Array.isArray(data20)){
if(data20.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/phases",schemaPath:"#/properties/phases/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len5 = data20.length;
for(let i5=0; i5<len5; i5++){
let data21 = data20[i5];
if(typeof data21 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/phases/" + i5,schemaPath:"#/properties/phases/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(data21 === "input")){
vErrors = added(vErrors, {instancePath:instancePath+"/phases/" + i5,schemaPath:"#/properties/phases/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.phases.items.enum}});
errors++;
}
}
let i6 = data20.length;
let j0;
if(i6 > 1){
const indices0 = {};
for(;i6--;){
let item0 = data20[i6];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = added(vErrors, {instancePath:instancePath+"/phases",schemaPath:"#/properties/phases/uniqueItems",keyword:"uniqueItems",params:{i: i6, j: j0}});
errors++;
break;
}
indices0[item0] = i6;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/phases",schemaPath:"#/properties/phases/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.exceptions !== undefined){
let data22 = data.exceptions;
if(Array.isArray(data22)){
const len6 = data22.length;
for(let i7=0; i7<len6; i7++){
let data23 = data22[i7];
const _errs55 = errors;
let valid21 = false;
let passing0 = null;
const _errs56 = errors;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.value === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i7,schemaPath:"#/properties/exceptions/items/oneOf/0/required",keyword:"required",params:{missingProperty: "value"}});
errors++;
}
}
var _valid0 = _errs56 === errors;
if(_valid0){
valid21 = true;
passing0 = 0;
}
const _errs57 = errors;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.term === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i7,schemaPath:"#/properties/exceptions/items/oneOf/1/required",keyword:"required",params:{missingProperty: "term"}});
errors++;
}
}
var _valid0 = _errs57 === errors;
if(_valid0 && valid21){
valid21 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid21 = true;
passing0 = 1;
}
const _errs58 = errors;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.pattern === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i7,schemaPath:"#/properties/exceptions/items/oneOf/2/required",keyword:"required",params:{missingProperty: "pattern"}});
errors++;
}
}
var _valid0 = _errs58 === errors;
if(_valid0 && valid21){
valid21 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid21 = true;
passing0 = 2;
}
}
}
if(!valid21){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i7,schemaPath:"#/properties/exceptions/items/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs55;
if(vErrors !== null){
if(_errs55){
vErrors.length = _errs55;
}
else {
vErrors = null;
}
}
}
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.reason === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i7,schemaPath:"#/properties/exceptions/items/required",keyword:"required",params:{missingProperty: "reason"}});
errors++;
}
for(const key6 in data23){
if(!(((((key6 === "value") || (key6 === "term")) || (key6 === "pattern")) || (key6 === "reason")) || (key6 === "expires"))){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i7,schemaPath:"#/properties/exceptions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}});
errors++;
}
}
if(data23.value !== undefined){
let data24 = data23.value;
if(typeof data24 === "string"){
if(func2(data24) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i7+"/value",schemaPath:"#/properties/exceptions/items/properties/value/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i7+"/value",schemaPath:"#/properties/exceptions/items/properties/value/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data23.term !== undefined){
let data25 = data23.term;
if(typeof data25 === "string"){
if(func2(data25) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i7+"/term",schemaPath:"#/properties/exceptions/items/properties/term/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i7+"/term",schemaPath:"#/properties/exceptions/items/properties/term/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data23.pattern !== undefined){
let data26 = data23.pattern;
if(typeof data26 === "string"){
if(func2(data26) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i7+"/pattern",schemaPath:"#/properties/exceptions/items/properties/pattern/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i7+"/pattern",schemaPath:"#/properties/exceptions/items/properties/pattern/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data23.reason !== undefined){
let data27 = data23.reason;
if(typeof data27 === "string"){
if(func2(data27) > 500){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i7+"/reason",schemaPath:"#/properties/exceptions/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 500}});
errors++;
}
if(func2(data27) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i7+"/reason",schemaPath:"#/properties/exceptions/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i7+"/reason",schemaPath:"#/properties/exceptions/items/properties/reason/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data23.expires !== undefined){
let data28 = data23.expires;
if(typeof data28 === "string"){
if(!pattern4.test(data28)){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i7+"/expires",schemaPath:"#/properties/exceptions/items/properties/expires/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}([Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2}))?$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i7+"/expires",schemaPath:"#/properties/exceptions/items/properties/expires/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i7,schemaPath:"#/properties/exceptions/items/type",keyword:"type",params:{type: "object"}});
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
let data29 = data.uninspectable;
if(typeof data29 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/uninspectable",schemaPath:"#/properties/uninspectable/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data29 === "allow") || (data29 === "block"))){
vErrors = added(vErrors, {instancePath:instancePath+"/uninspectable",schemaPath:"#/properties/uninspectable/enum",keyword:"enum",params:{allowedValues: schema19.properties.uninspectable.enum}});
errors++;
}
}
if(data.stream !== undefined){
let data30 = data.stream;
if(typeof data30 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/stream",schemaPath:"#/properties/stream/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(data30 === "buffered")){
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
