// Made by 'npm run generate' from the definitions in src/; not to be edited.
'use strict';
const validate = validate52;

const schema19 = {"type":"object","properties":{"chain":{"type":"array","items":{"oneOf":[{"type":"string","enum":["prompt-injection","pii-detector","hipaa-phi-detector","dlp-filter","entity-list-filter","safety-filter","agent-firewall","tool-validation","language-validator","code-sanitizer","external-moderation","flagged-review","rbac","data-routing-policy","audit-logger"]},{"type":"object","propertyNames":{"enum":["prompt-injection","pii-detector","hipaa-phi-detector","dlp-filter","entity-list-filter","safety-filter","agent-firewall","tool-validation","language-validator","code-sanitizer","external-moderation","flagged-review","rbac","data-routing-policy","audit-logger"]},"additionalProperties":{"type":["object","null"],"properties":{"when":{"type":"object","properties":{"path":{"oneOf":[{"type":"string","minLength":1},{"type":"array","items":{"type":"string","minLength":1},"minItems":1}]},"header":{"type":"object","propertyNames":{"pattern":"^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"},"additionalProperties":{"oneOf":[{"type":"string","minLength":1},{"type":"array","items":{"type":"string","minLength":1},"minItems":1}]},"minProperties":1},"model":{"oneOf":[{"type":"string","minLength":1},{"type":"array","items":{"type":"string","minLength":1},"minItems":1}]},"team":{"oneOf":[{"type":"string","minLength":1},{"type":"array","items":{"type":"string","minLength":1},"minItems":1}]},"role":{"oneOf":[{"type":"string","minLength":1},{"type":"array","items":{"type":"string","minLength":1},"minItems":1}]},"key":{"oneOf":[{"type":"string","minLength":1},{"type":"array","items":{"type":"string","minLength":1},"minItems":1}]}},"minProperties":1,"additionalProperties":false}},"additionalProperties":false},"minProperties":1,"maxProperties":1}]}},"fail_mode":{"type":"string","enum":["block","allow"]},"mode":{"type":"string","enum":["enforce","observe"]},"uninspectable":{"type":"string","enum":["allow","block"]}},"required":["chain"],"additionalProperties":false};
const func1 = (text) => { let n = 0; for (const _ of text) n += 1; return n; };
const pattern3 = new RegExp("^[!#$%&'*+.^_`|~0-9A-Za-z-]+$", "u");

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
if(data.chain === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "chain"}});
errors++;
}
for(const key0 in data){
if(!((((key0 === "chain") || (key0 === "fail_mode")) || (key0 === "mode")) || (key0 === "uninspectable"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.chain !== undefined){
let data0 = data.chain;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs5 = errors;
let valid3 = false;
let passing0 = null;
const _errs6 = errors;
if(typeof data1 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0,schemaPath:"#/properties/chain/items/oneOf/0/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((((((((((((data1 === "prompt-injection") || (data1 === "pii-detector")) || (data1 === "hipaa-phi-detector")) || (data1 === "dlp-filter")) || (data1 === "entity-list-filter")) || (data1 === "safety-filter")) || (data1 === "agent-firewall")) || (data1 === "tool-validation")) || (data1 === "language-validator")) || (data1 === "code-sanitizer")) || (data1 === "external-moderation")) || (data1 === "flagged-review")) || (data1 === "rbac")) || (data1 === "data-routing-policy")) || (data1 === "audit-logger"))){
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0,schemaPath:"#/properties/chain/items/oneOf/0/enum",keyword:"enum",params:{allowedValues: schema19.properties.chain.items.oneOf[0].enum}});
errors++;
}
var _valid0 = _errs6 === errors;
if(_valid0){
valid3 = true;
passing0 = 0;
}
const _errs8 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(Object.keys(data1).length > 1){
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0,schemaPath:"#/properties/chain/items/oneOf/1/maxProperties",keyword:"maxProperties",params:{limit: 1}});
errors++;
}
if(Object.keys(data1).length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0,schemaPath:"#/properties/chain/items/oneOf/1/minProperties",keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key1 in data1){
const _errs10 = errors;
if(!(((((((((((((((key1 === "prompt-injection") || (key1 === "pii-detector")) || (key1 === "hipaa-phi-detector")) || (key1 === "dlp-filter")) || (key1 === "entity-list-filter")) || (key1 === "safety-filter")) || (key1 === "agent-firewall")) || (key1 === "tool-validation")) || (key1 === "language-validator")) || (key1 === "code-sanitizer")) || (key1 === "external-moderation")) || (key1 === "flagged-review")) || (key1 === "rbac")) || (key1 === "data-routing-policy")) || (key1 === "audit-logger"))){
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0,schemaPath:"#/properties/chain/items/oneOf/1/propertyNames/enum",keyword:"enum",params:{allowedValues: schema19.properties.chain.items.oneOf[1].propertyNames.enum},propertyName:key1});
errors++;
}
var valid4 = _errs10 === errors;
if(!valid4){
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0,schemaPath:"#/properties/chain/items/oneOf/1/propertyNames",keyword:"propertyNames",params:{propertyName: key1}});
errors++;
}
}
for(const key2 in data1){
let data2 = data1[key2];
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/chain/items/oneOf/1/additionalProperties/type",keyword:"type",params:{type: schema19.properties.chain.items.oneOf[1].additionalProperties.type}});
errors++;
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key3 in data2){
if(!(key3 === "when")){
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/chain/items/oneOf/1/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data2.when !== undefined){
let data3 = data2.when;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(Object.keys(data3).length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/when",schemaPath:"#/properties/chain/items/oneOf/1/additionalProperties/properties/when/minProperties",keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key4 in data3){
if(!((((((key4 === "path") || (key4 === "header")) || (key4 === "model")) || (key4 === "team")) || (key4 === "role")) || (key4 === "key"))){
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/when",schemaPath:"#/properties/chain/items/oneOf/1/additionalProperties/properties/when/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}});
errors++;
}
}
if(data3.path !== undefined){
let data4 = data3.path;
const _errs19 = errors;
let valid8 = false;
let passing1 = null;
const _errs20 = errors;
if(typeof data4 === "string"){
if(func1(data4) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/path",schemaPath:"#/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/path/oneOf/0/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/path",schemaPath:"#/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/path/oneOf/0/type",keyword:"type",params:{type: "string"}});
errors++;
}
var _valid1 = _errs20 === errors;
if(_valid1){
valid8 = true;
passing1 = 0;
}
const _errs22 = errors;
if(Array.isArray(data4)){
if(data4.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/path",schemaPath:"#/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/path/oneOf/1/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(typeof data5 === "string"){
if(func1(data5) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/path/" + i1,schemaPath:"#/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/path/oneOf/1/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/path/" + i1,schemaPath:"#/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/path/oneOf/1/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/path",schemaPath:"#/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/path/oneOf/1/type",keyword:"type",params:{type: "array"}});
errors++;
}
var _valid1 = _errs22 === errors;
if(_valid1 && valid8){
valid8 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid8 = true;
passing1 = 1;
}
}
if(!valid8){
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/path",schemaPath:"#/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/path/oneOf",keyword:"oneOf",params:{passingSchemas: passing1}});
errors++;
}
else {
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
}
}
if(data3.header !== undefined){
let data6 = data3.header;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(Object.keys(data6).length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/header",schemaPath:"#/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/header/minProperties",keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key5 in data6){
const _errs28 = errors;
if(typeof key5 === "string"){
if(!pattern3.test(key5)){
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/header",schemaPath:"#/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/header/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"},propertyName:key5});
errors++;
}
}
var valid11 = _errs28 === errors;
if(!valid11){
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/header",schemaPath:"#/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/header/propertyNames",keyword:"propertyNames",params:{propertyName: key5}});
errors++;
}
}
for(const key6 in data6){
let data7 = data6[key6];
const _errs31 = errors;
let valid13 = false;
let passing2 = null;
const _errs32 = errors;
if(typeof data7 === "string"){
if(func1(data7) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/header/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/header/additionalProperties/oneOf/0/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/header/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/header/additionalProperties/oneOf/0/type",keyword:"type",params:{type: "string"}});
errors++;
}
var _valid2 = _errs32 === errors;
if(_valid2){
valid13 = true;
passing2 = 0;
}
const _errs34 = errors;
if(Array.isArray(data7)){
if(data7.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/header/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/header/additionalProperties/oneOf/1/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
let data8 = data7[i2];
if(typeof data8 === "string"){
if(func1(data8) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/header/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"#/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/header/additionalProperties/oneOf/1/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/header/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"#/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/header/additionalProperties/oneOf/1/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/header/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/header/additionalProperties/oneOf/1/type",keyword:"type",params:{type: "array"}});
errors++;
}
var _valid2 = _errs34 === errors;
if(_valid2 && valid13){
valid13 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid13 = true;
passing2 = 1;
}
}
if(!valid13){
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/header/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/header/additionalProperties/oneOf",keyword:"oneOf",params:{passingSchemas: passing2}});
errors++;
}
else {
errors = _errs31;
if(vErrors !== null){
if(_errs31){
vErrors.length = _errs31;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/header",schemaPath:"#/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/header/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data3.model !== undefined){
let data9 = data3.model;
const _errs39 = errors;
let valid16 = false;
let passing3 = null;
const _errs40 = errors;
if(typeof data9 === "string"){
if(func1(data9) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/model",schemaPath:"#/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/model/oneOf/0/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/model",schemaPath:"#/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/model/oneOf/0/type",keyword:"type",params:{type: "string"}});
errors++;
}
var _valid3 = _errs40 === errors;
if(_valid3){
valid16 = true;
passing3 = 0;
}
const _errs42 = errors;
if(Array.isArray(data9)){
if(data9.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/model",schemaPath:"#/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/model/oneOf/1/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len3 = data9.length;
for(let i3=0; i3<len3; i3++){
let data10 = data9[i3];
if(typeof data10 === "string"){
if(func1(data10) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/model/" + i3,schemaPath:"#/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/model/oneOf/1/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/model/" + i3,schemaPath:"#/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/model/oneOf/1/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/model",schemaPath:"#/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/model/oneOf/1/type",keyword:"type",params:{type: "array"}});
errors++;
}
var _valid3 = _errs42 === errors;
if(_valid3 && valid16){
valid16 = false;
passing3 = [passing3, 1];
}
else {
if(_valid3){
valid16 = true;
passing3 = 1;
}
}
if(!valid16){
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/model",schemaPath:"#/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/model/oneOf",keyword:"oneOf",params:{passingSchemas: passing3}});
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
}
if(data3.team !== undefined){
let data11 = data3.team;
const _errs47 = errors;
let valid19 = false;
let passing4 = null;
const _errs48 = errors;
if(typeof data11 === "string"){
if(func1(data11) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/team",schemaPath:"#/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/team/oneOf/0/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/team",schemaPath:"#/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/team/oneOf/0/type",keyword:"type",params:{type: "string"}});
errors++;
}
var _valid4 = _errs48 === errors;
if(_valid4){
valid19 = true;
passing4 = 0;
}
const _errs50 = errors;
if(Array.isArray(data11)){
if(data11.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/team",schemaPath:"#/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/team/oneOf/1/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len4 = data11.length;
for(let i4=0; i4<len4; i4++){
let data12 = data11[i4];
if(typeof data12 === "string"){
if(func1(data12) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/team/" + i4,schemaPath:"#/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/team/oneOf/1/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/team/" + i4,schemaPath:"#/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/team/oneOf/1/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/team",schemaPath:"#/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/team/oneOf/1/type",keyword:"type",params:{type: "array"}});
errors++;
}
var _valid4 = _errs50 === errors;
if(_valid4 && valid19){
valid19 = false;
passing4 = [passing4, 1];
}
else {
if(_valid4){
valid19 = true;
passing4 = 1;
}
}
if(!valid19){
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/team",schemaPath:"#/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/team/oneOf",keyword:"oneOf",params:{passingSchemas: passing4}});
errors++;
}
else {
errors = _errs47;
if(vErrors !== null){
if(_errs47){
vErrors.length = _errs47;
}
else {
vErrors = null;
}
}
}
}
if(data3.role !== undefined){
let data13 = data3.role;
const _errs55 = errors;
let valid22 = false;
let passing5 = null;
const _errs56 = errors;
if(typeof data13 === "string"){
if(func1(data13) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/role",schemaPath:"#/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/role/oneOf/0/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/role",schemaPath:"#/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/role/oneOf/0/type",keyword:"type",params:{type: "string"}});
errors++;
}
var _valid5 = _errs56 === errors;
if(_valid5){
valid22 = true;
passing5 = 0;
}
const _errs58 = errors;
if(Array.isArray(data13)){
if(data13.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/role",schemaPath:"#/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/role/oneOf/1/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len5 = data13.length;
for(let i5=0; i5<len5; i5++){
let data14 = data13[i5];
if(typeof data14 === "string"){
if(func1(data14) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/role/" + i5,schemaPath:"#/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/role/oneOf/1/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/role/" + i5,schemaPath:"#/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/role/oneOf/1/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/role",schemaPath:"#/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/role/oneOf/1/type",keyword:"type",params:{type: "array"}});
errors++;
}
var _valid5 = _errs58 === errors;
if(_valid5 && valid22){
valid22 = false;
passing5 = [passing5, 1];
}
else {
if(_valid5){
valid22 = true;
passing5 = 1;
}
}
if(!valid22){
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/role",schemaPath:"#/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/role/oneOf",keyword:"oneOf",params:{passingSchemas: passing5}});
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
}
if(data3.key !== undefined){
let data15 = data3.key;
const _errs63 = errors;
let valid25 = false;
let passing6 = null;
const _errs64 = errors;
if(typeof data15 === "string"){
if(func1(data15) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/key",schemaPath:"#/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/key/oneOf/0/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/key",schemaPath:"#/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/key/oneOf/0/type",keyword:"type",params:{type: "string"}});
errors++;
}
var _valid6 = _errs64 === errors;
if(_valid6){
valid25 = true;
passing6 = 0;
}
const _errs66 = errors;
if(Array.isArray(data15)){
if(data15.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/key",schemaPath:"#/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/key/oneOf/1/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len6 = data15.length;
for(let i6=0; i6<len6; i6++){
let data16 = data15[i6];
if(typeof data16 === "string"){
if(func1(data16) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/key/" + i6,schemaPath:"#/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/key/oneOf/1/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/key/" + i6,schemaPath:"#/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/key/oneOf/1/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/key",schemaPath:"#/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/key/oneOf/1/type",keyword:"type",params:{type: "array"}});
errors++;
}
var _valid6 = _errs66 === errors;
if(_valid6 && valid25){
valid25 = false;
passing6 = [passing6, 1];
}
else {
if(_valid6){
valid25 = true;
passing6 = 1;
}
}
if(!valid25){
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/when/key",schemaPath:"#/properties/chain/items/oneOf/1/additionalProperties/properties/when/properties/key/oneOf",keyword:"oneOf",params:{passingSchemas: passing6}});
errors++;
}
else {
errors = _errs63;
if(vErrors !== null){
if(_errs63){
vErrors.length = _errs63;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/when",schemaPath:"#/properties/chain/items/oneOf/1/additionalProperties/properties/when/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0,schemaPath:"#/properties/chain/items/oneOf/1/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid0 = _errs8 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid3 = true;
passing0 = 1;
}
}
if(!valid3){
vErrors = added(vErrors, {instancePath:instancePath+"/chain/" + i0,schemaPath:"#/properties/chain/items/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/chain",schemaPath:"#/properties/chain/type",keyword:"type",params:{type: "array"}});
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
