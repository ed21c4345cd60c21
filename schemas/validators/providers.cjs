// Made by 'npm run generate' from the definitions in src/; not to be edited.
'use strict';
const validate = validate52;

const schema19 = {"type":"object","properties":{"targets":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},"provider":{"type":"string","minLength":1},"model":{"type":"string","minLength":1,"maxLength":256},"models":{"type":"array","items":{"type":"string","minLength":1,"maxLength":256},"uniqueItems":true},"upstream_model":{"type":"string","minLength":1},"base_url":{"type":"string","pattern":"^https?://[^/\\s?#]+[^\\s?#]*$"},"deployment":{"type":"string","minLength":1},"api_version":{"type":"string","minLength":1},"secret_key_ref":{"oneOf":[{"type":"object","properties":{"env":{"type":"string","pattern":"^[A-Za-z_][A-Za-z0-9_]*$"}},"required":["env"],"additionalProperties":false},{"type":"object","properties":{"file":{"type":"string","minLength":1}},"required":["file"],"additionalProperties":false}]},"weight":{"type":"integer","minimum":0,"maximum":1000},"health_check":{"oneOf":[{"const":false},{"type":"object","properties":{"path":{"type":"string","pattern":"^/[^\\s#]*$","maxLength":1000}},"additionalProperties":false,"minProperties":1}]},"timeouts":{"type":"object","properties":{"connect":{"type":"string","pattern":"^[0-9]{1,9}(ms|s|m|h|d)$"},"first_byte":{"type":"string","pattern":"^[0-9]{1,9}(ms|s|m|h|d)$"},"idle":{"type":"string","pattern":"^[0-9]{1,9}(ms|s|m|h|d)$"}},"additionalProperties":false},"data_policy":{"type":"object","properties":{"zero_data_retention":{"type":"boolean"},"training_opt_out":{"type":"boolean"},"retention_days":{"type":"integer","minimum":0},"region":{"oneOf":[{"type":"string","minLength":1,"maxLength":64},{"type":"array","items":{"type":"string","minLength":1,"maxLength":64},"minItems":1,"uniqueItems":true}]}},"minProperties":1,"additionalProperties":false},"zdr":{"type":"boolean"}},"required":["id","provider","model"],"additionalProperties":false}},"routing":{"type":"object","properties":{"strategy":{"type":"string","enum":["ordered","round_robin","weighted","lowest_latency","least_busy"]},"deadline":{"type":"string","pattern":"^[0-9]{1,9}(ms|s|m|h|d)$"}},"additionalProperties":false},"fallback":{"type":"object","properties":{"triggers":{"type":"array","items":{"type":"string","enum":["rate_limit","server_error","timeout","connection","context_window"]},"minItems":1,"uniqueItems":true},"max_fallback_attempts":{"type":"integer","minimum":1,"maximum":10}},"required":["triggers"],"additionalProperties":false},"retry":{"type":"object","properties":{"attempts":{"type":"integer","minimum":1,"maximum":10},"triggers":{"type":"array","items":{"type":"string","enum":["rate_limit","server_error","timeout","connection"]},"minItems":1,"uniqueItems":true},"backoff":{"type":"object","properties":{"base":{"type":"string","pattern":"^[0-9]{1,9}(ms|s|m|h|d)$"},"max":{"type":"string","pattern":"^[0-9]{1,9}(ms|s|m|h|d)$"}},"additionalProperties":false},"max_retry_after":{"type":"string","pattern":"^[0-9]{1,9}(ms|s|m|h|d)$"}},"additionalProperties":false},"circuit_breaker":{"type":"object","properties":{"enabled":{"type":"boolean"},"consecutive_failures":{"type":"integer","minimum":1,"maximum":1000},"failure_rate":{"type":"integer","minimum":1,"maximum":100},"minimum_calls":{"type":"integer","minimum":1,"maximum":100000},"window":{"type":"string","pattern":"^[0-9]{1,9}(ms|s|m|h|d)$"},"open_for":{"type":"string","pattern":"^[0-9]{1,9}(ms|s|m|h|d)$"},"max_open_for":{"type":"string","pattern":"^[0-9]{1,9}(ms|s|m|h|d)$"},"when_all_open":{"type":"string","enum":["ask","refuse"]}},"additionalProperties":false},"health_check":{"type":"object","properties":{"path":{"type":"string","pattern":"^/[^\\s#]*$","maxLength":1000},"interval":{"type":"string","pattern":"^[0-9]{1,9}(ms|s|m|h|d)$"},"timeout":{"type":"string","pattern":"^[0-9]{1,9}(ms|s|m|h|d)$"},"unhealthy_threshold":{"type":"integer","minimum":1,"maximum":100},"healthy_threshold":{"type":"integer","minimum":1,"maximum":100}},"additionalProperties":false},"timeouts":{"type":"object","properties":{"connect":{"type":"string","pattern":"^[0-9]{1,9}(ms|s|m|h|d)$"},"first_byte":{"type":"string","pattern":"^[0-9]{1,9}(ms|s|m|h|d)$"},"idle":{"type":"string","pattern":"^[0-9]{1,9}(ms|s|m|h|d)$"}},"additionalProperties":false}},"additionalProperties":false};
const func1 = Object.prototype.hasOwnProperty;
const func2 = (text) => { let n = 0; for (const _ of text) n += 1; return n; };
const pattern3 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", "u");
const pattern4 = new RegExp("^https?://[^/\\s?#]+[^\\s?#]*$", "u");
const pattern5 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
const pattern6 = new RegExp("^/[^\\s#]*$", "u");
const pattern7 = new RegExp("^[0-9]{1,9}(ms|s|m|h|d)$", "u");

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
if(!(((((((key0 === "targets") || (key0 === "routing")) || (key0 === "fallback")) || (key0 === "retry")) || (key0 === "circuit_breaker")) || (key0 === "health_check")) || (key0 === "timeouts"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.targets !== undefined){
let data0 = data.targets;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0,schemaPath:"#/properties/targets/items/required",keyword:"required",params:{missingProperty: "id"}});
errors++;
}
if(data1.provider === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0,schemaPath:"#/properties/targets/items/required",keyword:"required",params:{missingProperty: "provider"}});
errors++;
}
if(data1.model === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0,schemaPath:"#/properties/targets/items/required",keyword:"required",params:{missingProperty: "model"}});
errors++;
}
for(const key1 in data1){
if(!(func1.call(schema19.properties.targets.items.properties, key1))){
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0,schemaPath:"#/properties/targets/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data1.id !== undefined){
let data2 = data1.id;
if(typeof data2 === "string"){
if(!pattern3.test(data2)){
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/id",schemaPath:"#/properties/targets/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/id",schemaPath:"#/properties/targets/items/properties/id/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data1.provider !== undefined){
let data3 = data1.provider;
if(typeof data3 === "string"){
if(func2(data3) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/provider",schemaPath:"#/properties/targets/items/properties/provider/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/provider",schemaPath:"#/properties/targets/items/properties/provider/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data1.model !== undefined){
let data4 = data1.model;
if(typeof data4 === "string"){
if(func2(data4) > 256){
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/model",schemaPath:"#/properties/targets/items/properties/model/maxLength",keyword:"maxLength",params:{limit: 256}});
errors++;
}
if(func2(data4) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/model",schemaPath:"#/properties/targets/items/properties/model/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/model",schemaPath:"#/properties/targets/items/properties/model/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data1.models !== undefined){
let data5 = data1.models;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(typeof data6 === "string"){
if(func2(data6) > 256){
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/models/" + i1,schemaPath:"#/properties/targets/items/properties/models/items/maxLength",keyword:"maxLength",params:{limit: 256}});
errors++;
}
if(func2(data6) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/models/" + i1,schemaPath:"#/properties/targets/items/properties/models/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/models/" + i1,schemaPath:"#/properties/targets/items/properties/models/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
let i2 = data5.length;
let j0;
if(i2 > 1){
const indices0 = {};
for(;i2--;){
let item0 = data5[i2];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/models",schemaPath:"#/properties/targets/items/properties/models/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0}});
errors++;
break;
}
indices0[item0] = i2;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/models",schemaPath:"#/properties/targets/items/properties/models/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data1.upstream_model !== undefined){
let data7 = data1.upstream_model;
if(typeof data7 === "string"){
if(func2(data7) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/upstream_model",schemaPath:"#/properties/targets/items/properties/upstream_model/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/upstream_model",schemaPath:"#/properties/targets/items/properties/upstream_model/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data1.base_url !== undefined){
let data8 = data1.base_url;
if(typeof data8 === "string"){
if(!pattern4.test(data8)){
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/base_url",schemaPath:"#/properties/targets/items/properties/base_url/pattern",keyword:"pattern",params:{pattern: "^https?://[^/\\s?#]+[^\\s?#]*$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/base_url",schemaPath:"#/properties/targets/items/properties/base_url/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data1.deployment !== undefined){
let data9 = data1.deployment;
if(typeof data9 === "string"){
if(func2(data9) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/deployment",schemaPath:"#/properties/targets/items/properties/deployment/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/deployment",schemaPath:"#/properties/targets/items/properties/deployment/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data1.api_version !== undefined){
let data10 = data1.api_version;
if(typeof data10 === "string"){
if(func2(data10) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/api_version",schemaPath:"#/properties/targets/items/properties/api_version/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/api_version",schemaPath:"#/properties/targets/items/properties/api_version/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data1.secret_key_ref !== undefined){
let data11 = data1.secret_key_ref;
const _errs26 = errors;
let valid7 = false;
let passing0 = null;
const _errs27 = errors;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.env === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/secret_key_ref",schemaPath:"#/properties/targets/items/properties/secret_key_ref/oneOf/0/required",keyword:"required",params:{missingProperty: "env"}});
errors++;
}
for(const key2 in data11){
if(!(key2 === "env")){
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/secret_key_ref",schemaPath:"#/properties/targets/items/properties/secret_key_ref/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data11.env !== undefined){
let data12 = data11.env;
if(typeof data12 === "string"){
if(!pattern5.test(data12)){
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/secret_key_ref/env",schemaPath:"#/properties/targets/items/properties/secret_key_ref/oneOf/0/properties/env/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]*$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/secret_key_ref/env",schemaPath:"#/properties/targets/items/properties/secret_key_ref/oneOf/0/properties/env/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/secret_key_ref",schemaPath:"#/properties/targets/items/properties/secret_key_ref/oneOf/0/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid0 = _errs27 === errors;
if(_valid0){
valid7 = true;
passing0 = 0;
var props0 = true;
}
const _errs32 = errors;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.file === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/secret_key_ref",schemaPath:"#/properties/targets/items/properties/secret_key_ref/oneOf/1/required",keyword:"required",params:{missingProperty: "file"}});
errors++;
}
for(const key3 in data11){
if(!(key3 === "file")){
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/secret_key_ref",schemaPath:"#/properties/targets/items/properties/secret_key_ref/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data11.file !== undefined){
let data13 = data11.file;
if(typeof data13 === "string"){
if(func2(data13) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/secret_key_ref/file",schemaPath:"#/properties/targets/items/properties/secret_key_ref/oneOf/1/properties/file/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/secret_key_ref/file",schemaPath:"#/properties/targets/items/properties/secret_key_ref/oneOf/1/properties/file/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/secret_key_ref",schemaPath:"#/properties/targets/items/properties/secret_key_ref/oneOf/1/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid0 = _errs32 === errors;
if(_valid0 && valid7){
valid7 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid7 = true;
passing0 = 1;
if(props0 !== true){
props0 = true;
}
}
}
if(!valid7){
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/secret_key_ref",schemaPath:"#/properties/targets/items/properties/secret_key_ref/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
}
}
if(data1.weight !== undefined){
let data14 = data1.weight;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/weight",schemaPath:"#/properties/targets/items/properties/weight/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 1000 || isNaN(data14)){
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/weight",schemaPath:"#/properties/targets/items/properties/weight/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}});
errors++;
}
if(data14 < 0 || isNaN(data14)){
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/weight",schemaPath:"#/properties/targets/items/properties/weight/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data1.health_check !== undefined){
let data15 = data1.health_check;
const _errs40 = errors;
let valid10 = false;
let passing1 = null;
const _errs41 = errors;
if(false !== data15){
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/health_check",schemaPath:"#/properties/targets/items/properties/health_check/oneOf/0/const",keyword:"const",params:{allowedValue: false}});
errors++;
}
var _valid1 = _errs41 === errors;
if(_valid1){
valid10 = true;
passing1 = 0;
}
const _errs42 = errors;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(Object.keys(data15).length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/health_check",schemaPath:"#/properties/targets/items/properties/health_check/oneOf/1/minProperties",keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key4 in data15){
if(!(key4 === "path")){
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/health_check",schemaPath:"#/properties/targets/items/properties/health_check/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}});
errors++;
}
}
if(data15.path !== undefined){
let data16 = data15.path;
if(typeof data16 === "string"){
if(func2(data16) > 1000){
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/health_check/path",schemaPath:"#/properties/targets/items/properties/health_check/oneOf/1/properties/path/maxLength",keyword:"maxLength",params:{limit: 1000}});
errors++;
}
if(!pattern6.test(data16)){
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/health_check/path",schemaPath:"#/properties/targets/items/properties/health_check/oneOf/1/properties/path/pattern",keyword:"pattern",params:{pattern: "^/[^\\s#]*$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/health_check/path",schemaPath:"#/properties/targets/items/properties/health_check/oneOf/1/properties/path/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/health_check",schemaPath:"#/properties/targets/items/properties/health_check/oneOf/1/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid1 = _errs42 === errors;
if(_valid1 && valid10){
valid10 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid10 = true;
passing1 = 1;
}
}
if(!valid10){
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/health_check",schemaPath:"#/properties/targets/items/properties/health_check/oneOf",keyword:"oneOf",params:{passingSchemas: passing1}});
errors++;
}
else {
errors = _errs40;
if(vErrors !== null){
if(_errs40){
vErrors.length = _errs40;
}
else {
vErrors = null;
}
}
}
}
if(data1.timeouts !== undefined){
let data17 = data1.timeouts;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key5 in data17){
if(!(((key5 === "connect") || (key5 === "first_byte")) || (key5 === "idle"))){
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/timeouts",schemaPath:"#/properties/targets/items/properties/timeouts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}});
errors++;
}
}
if(data17.connect !== undefined){
let data18 = data17.connect;
if(typeof data18 === "string"){
if(!pattern7.test(data18)){
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/timeouts/connect",schemaPath:"#/properties/targets/items/properties/timeouts/properties/connect/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(ms|s|m|h|d)$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/timeouts/connect",schemaPath:"#/properties/targets/items/properties/timeouts/properties/connect/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data17.first_byte !== undefined){
let data19 = data17.first_byte;
if(typeof data19 === "string"){
if(!pattern7.test(data19)){
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/timeouts/first_byte",schemaPath:"#/properties/targets/items/properties/timeouts/properties/first_byte/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(ms|s|m|h|d)$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/timeouts/first_byte",schemaPath:"#/properties/targets/items/properties/timeouts/properties/first_byte/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data17.idle !== undefined){
let data20 = data17.idle;
if(typeof data20 === "string"){
if(!pattern7.test(data20)){
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/timeouts/idle",schemaPath:"#/properties/targets/items/properties/timeouts/properties/idle/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(ms|s|m|h|d)$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/timeouts/idle",schemaPath:"#/properties/targets/items/properties/timeouts/properties/idle/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/timeouts",schemaPath:"#/properties/targets/items/properties/timeouts/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data1.data_policy !== undefined){
let data21 = data1.data_policy;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(Object.keys(data21).length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/data_policy",schemaPath:"#/properties/targets/items/properties/data_policy/minProperties",keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key6 in data21){
if(!((((key6 === "zero_data_retention") || (key6 === "training_opt_out")) || (key6 === "retention_days")) || (key6 === "region"))){
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/data_policy",schemaPath:"#/properties/targets/items/properties/data_policy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}});
errors++;
}
}
if(data21.zero_data_retention !== undefined){
if(typeof data21.zero_data_retention !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/data_policy/zero_data_retention",schemaPath:"#/properties/targets/items/properties/data_policy/properties/zero_data_retention/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data21.training_opt_out !== undefined){
if(typeof data21.training_opt_out !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/data_policy/training_opt_out",schemaPath:"#/properties/targets/items/properties/data_policy/properties/training_opt_out/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data21.retention_days !== undefined){
let data24 = data21.retention_days;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/data_policy/retention_days",schemaPath:"#/properties/targets/items/properties/data_policy/properties/retention_days/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 < 0 || isNaN(data24)){
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/data_policy/retention_days",schemaPath:"#/properties/targets/items/properties/data_policy/properties/retention_days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data21.region !== undefined){
let data25 = data21.region;
const _errs66 = errors;
let valid14 = false;
let passing2 = null;
const _errs67 = errors;
if(typeof data25 === "string"){
if(func2(data25) > 64){
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/data_policy/region",schemaPath:"#/properties/targets/items/properties/data_policy/properties/region/oneOf/0/maxLength",keyword:"maxLength",params:{limit: 64}});
errors++;
}
if(func2(data25) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/data_policy/region",schemaPath:"#/properties/targets/items/properties/data_policy/properties/region/oneOf/0/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/data_policy/region",schemaPath:"#/properties/targets/items/properties/data_policy/properties/region/oneOf/0/type",keyword:"type",params:{type: "string"}});
errors++;
}
var _valid2 = _errs67 === errors;
if(_valid2){
valid14 = true;
passing2 = 0;
}
const _errs69 = errors;
if(Array.isArray(data25)){
if(data25.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/data_policy/region",schemaPath:"#/properties/targets/items/properties/data_policy/properties/region/oneOf/1/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len2 = data25.length;
for(let i3=0; i3<len2; i3++){
let data26 = data25[i3];
if(typeof data26 === "string"){
if(func2(data26) > 64){
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/data_policy/region/" + i3,schemaPath:"#/properties/targets/items/properties/data_policy/properties/region/oneOf/1/items/maxLength",keyword:"maxLength",params:{limit: 64}});
errors++;
}
if(func2(data26) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/data_policy/region/" + i3,schemaPath:"#/properties/targets/items/properties/data_policy/properties/region/oneOf/1/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/data_policy/region/" + i3,schemaPath:"#/properties/targets/items/properties/data_policy/properties/region/oneOf/1/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
let i4 = data25.length;
let j1;
if(i4 > 1){
const indices1 = {};
for(;i4--;){
let item1 = data25[i4];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/data_policy/region",schemaPath:"#/properties/targets/items/properties/data_policy/properties/region/oneOf/1/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j1}});
errors++;
break;
}
indices1[item1] = i4;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/data_policy/region",schemaPath:"#/properties/targets/items/properties/data_policy/properties/region/oneOf/1/type",keyword:"type",params:{type: "array"}});
errors++;
}
var _valid2 = _errs69 === errors;
if(_valid2 && valid14){
valid14 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid14 = true;
passing2 = 1;
}
}
if(!valid14){
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/data_policy/region",schemaPath:"#/properties/targets/items/properties/data_policy/properties/region/oneOf",keyword:"oneOf",params:{passingSchemas: passing2}});
errors++;
}
else {
errors = _errs66;
if(vErrors !== null){
if(_errs66){
vErrors.length = _errs66;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/data_policy",schemaPath:"#/properties/targets/items/properties/data_policy/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data1.zdr !== undefined){
if(typeof data1.zdr !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0+"/zdr",schemaPath:"#/properties/targets/items/properties/zdr/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/targets/" + i0,schemaPath:"#/properties/targets/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/targets",schemaPath:"#/properties/targets/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.routing !== undefined){
let data28 = data.routing;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
for(const key7 in data28){
if(!((key7 === "strategy") || (key7 === "deadline"))){
vErrors = added(vErrors, {instancePath:instancePath+"/routing",schemaPath:"#/properties/routing/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}});
errors++;
}
}
if(data28.strategy !== undefined){
let data29 = data28.strategy;
if(typeof data29 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/routing/strategy",schemaPath:"#/properties/routing/properties/strategy/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data29 === "ordered") || (data29 === "round_robin")) || (data29 === "weighted")) || (data29 === "lowest_latency")) || (data29 === "least_busy"))){
vErrors = added(vErrors, {instancePath:instancePath+"/routing/strategy",schemaPath:"#/properties/routing/properties/strategy/enum",keyword:"enum",params:{allowedValues: schema19.properties.routing.properties.strategy.enum}});
errors++;
}
}
if(data28.deadline !== undefined){
let data30 = data28.deadline;
if(typeof data30 === "string"){
if(!pattern7.test(data30)){
vErrors = added(vErrors, {instancePath:instancePath+"/routing/deadline",schemaPath:"#/properties/routing/properties/deadline/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(ms|s|m|h|d)$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/routing/deadline",schemaPath:"#/properties/routing/properties/deadline/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/routing",schemaPath:"#/properties/routing/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.fallback !== undefined){
let data31 = data.fallback;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.triggers === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/fallback",schemaPath:"#/properties/fallback/required",keyword:"required",params:{missingProperty: "triggers"}});
errors++;
}
for(const key8 in data31){
if(!((key8 === "triggers") || (key8 === "max_fallback_attempts"))){
vErrors = added(vErrors, {instancePath:instancePath+"/fallback",schemaPath:"#/properties/fallback/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}});
errors++;
}
}
if(data31.triggers !== undefined){
let data32 = data31.triggers;
if(Array.isArray(data32)){
if(data32.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/fallback/triggers",schemaPath:"#/properties/fallback/properties/triggers/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len3 = data32.length;
for(let i5=0; i5<len3; i5++){
let data33 = data32[i5];
if(typeof data33 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fallback/triggers/" + i5,schemaPath:"#/properties/fallback/properties/triggers/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data33 === "rate_limit") || (data33 === "server_error")) || (data33 === "timeout")) || (data33 === "connection")) || (data33 === "context_window"))){
vErrors = added(vErrors, {instancePath:instancePath+"/fallback/triggers/" + i5,schemaPath:"#/properties/fallback/properties/triggers/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.fallback.properties.triggers.items.enum}});
errors++;
}
}
let i6 = data32.length;
let j2;
if(i6 > 1){
const indices2 = {};
for(;i6--;){
let item2 = data32[i6];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
vErrors = added(vErrors, {instancePath:instancePath+"/fallback/triggers",schemaPath:"#/properties/fallback/properties/triggers/uniqueItems",keyword:"uniqueItems",params:{i: i6, j: j2}});
errors++;
break;
}
indices2[item2] = i6;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/fallback/triggers",schemaPath:"#/properties/fallback/properties/triggers/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data31.max_fallback_attempts !== undefined){
let data34 = data31.max_fallback_attempts;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
vErrors = added(vErrors, {instancePath:instancePath+"/fallback/max_fallback_attempts",schemaPath:"#/properties/fallback/properties/max_fallback_attempts/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 > 10 || isNaN(data34)){
vErrors = added(vErrors, {instancePath:instancePath+"/fallback/max_fallback_attempts",schemaPath:"#/properties/fallback/properties/max_fallback_attempts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10}});
errors++;
}
if(data34 < 1 || isNaN(data34)){
vErrors = added(vErrors, {instancePath:instancePath+"/fallback/max_fallback_attempts",schemaPath:"#/properties/fallback/properties/max_fallback_attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/fallback",schemaPath:"#/properties/fallback/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.retry !== undefined){
let data35 = data.retry;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
for(const key9 in data35){
if(!((((key9 === "attempts") || (key9 === "triggers")) || (key9 === "backoff")) || (key9 === "max_retry_after"))){
vErrors = added(vErrors, {instancePath:instancePath+"/retry",schemaPath:"#/properties/retry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}});
errors++;
}
}
if(data35.attempts !== undefined){
let data36 = data35.attempts;
if(!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))){
vErrors = added(vErrors, {instancePath:instancePath+"/retry/attempts",schemaPath:"#/properties/retry/properties/attempts/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 > 10 || isNaN(data36)){
vErrors = added(vErrors, {instancePath:instancePath+"/retry/attempts",schemaPath:"#/properties/retry/properties/attempts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10}});
errors++;
}
if(data36 < 1 || isNaN(data36)){
vErrors = added(vErrors, {instancePath:instancePath+"/retry/attempts",schemaPath:"#/properties/retry/properties/attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data35.triggers !== undefined){
let data37 = data35.triggers;
if(Array.isArray(data37)){
if(data37.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/retry/triggers",schemaPath:"#/properties/retry/properties/triggers/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len4 = data37.length;
for(let i7=0; i7<len4; i7++){
let data38 = data37[i7];
if(typeof data38 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/retry/triggers/" + i7,schemaPath:"#/properties/retry/properties/triggers/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((((data38 === "rate_limit") || (data38 === "server_error")) || (data38 === "timeout")) || (data38 === "connection"))){
vErrors = added(vErrors, {instancePath:instancePath+"/retry/triggers/" + i7,schemaPath:"#/properties/retry/properties/triggers/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.retry.properties.triggers.items.enum}});
errors++;
}
}
let i8 = data37.length;
let j3;
if(i8 > 1){
const indices3 = {};
for(;i8--;){
let item3 = data37[i8];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j3 = indices3[item3];
vErrors = added(vErrors, {instancePath:instancePath+"/retry/triggers",schemaPath:"#/properties/retry/properties/triggers/uniqueItems",keyword:"uniqueItems",params:{i: i8, j: j3}});
errors++;
break;
}
indices3[item3] = i8;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/retry/triggers",schemaPath:"#/properties/retry/properties/triggers/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data35.backoff !== undefined){
let data39 = data35.backoff;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
for(const key10 in data39){
if(!((key10 === "base") || (key10 === "max"))){
vErrors = added(vErrors, {instancePath:instancePath+"/retry/backoff",schemaPath:"#/properties/retry/properties/backoff/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}});
errors++;
}
}
if(data39.base !== undefined){
let data40 = data39.base;
if(typeof data40 === "string"){
if(!pattern7.test(data40)){
vErrors = added(vErrors, {instancePath:instancePath+"/retry/backoff/base",schemaPath:"#/properties/retry/properties/backoff/properties/base/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(ms|s|m|h|d)$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/retry/backoff/base",schemaPath:"#/properties/retry/properties/backoff/properties/base/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data39.max !== undefined){
let data41 = data39.max;
if(typeof data41 === "string"){
if(!pattern7.test(data41)){
vErrors = added(vErrors, {instancePath:instancePath+"/retry/backoff/max",schemaPath:"#/properties/retry/properties/backoff/properties/max/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(ms|s|m|h|d)$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/retry/backoff/max",schemaPath:"#/properties/retry/properties/backoff/properties/max/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/retry/backoff",schemaPath:"#/properties/retry/properties/backoff/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data35.max_retry_after !== undefined){
let data42 = data35.max_retry_after;
if(typeof data42 === "string"){
if(!pattern7.test(data42)){
vErrors = added(vErrors, {instancePath:instancePath+"/retry/max_retry_after",schemaPath:"#/properties/retry/properties/max_retry_after/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(ms|s|m|h|d)$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/retry/max_retry_after",schemaPath:"#/properties/retry/properties/max_retry_after/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/retry",schemaPath:"#/properties/retry/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.circuit_breaker !== undefined){
let data43 = data.circuit_breaker;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
for(const key11 in data43){
if(!((((((((key11 === "enabled") || (key11 === "consecutive_failures")) || (key11 === "failure_rate")) || (key11 === "minimum_calls")) || (key11 === "window")) || (key11 === "open_for")) || (key11 === "max_open_for")) || (key11 === "when_all_open"))){
vErrors = added(vErrors, {instancePath:instancePath+"/circuit_breaker",schemaPath:"#/properties/circuit_breaker/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}});
errors++;
}
}
if(data43.enabled !== undefined){
if(typeof data43.enabled !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/circuit_breaker/enabled",schemaPath:"#/properties/circuit_breaker/properties/enabled/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data43.consecutive_failures !== undefined){
let data45 = data43.consecutive_failures;
if(!(((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45))) && (isFinite(data45)))){
vErrors = added(vErrors, {instancePath:instancePath+"/circuit_breaker/consecutive_failures",schemaPath:"#/properties/circuit_breaker/properties/consecutive_failures/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data45 == "number") && (isFinite(data45))){
if(data45 > 1000 || isNaN(data45)){
vErrors = added(vErrors, {instancePath:instancePath+"/circuit_breaker/consecutive_failures",schemaPath:"#/properties/circuit_breaker/properties/consecutive_failures/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}});
errors++;
}
if(data45 < 1 || isNaN(data45)){
vErrors = added(vErrors, {instancePath:instancePath+"/circuit_breaker/consecutive_failures",schemaPath:"#/properties/circuit_breaker/properties/consecutive_failures/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data43.failure_rate !== undefined){
let data46 = data43.failure_rate;
if(!(((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46))) && (isFinite(data46)))){
vErrors = added(vErrors, {instancePath:instancePath+"/circuit_breaker/failure_rate",schemaPath:"#/properties/circuit_breaker/properties/failure_rate/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data46 == "number") && (isFinite(data46))){
if(data46 > 100 || isNaN(data46)){
vErrors = added(vErrors, {instancePath:instancePath+"/circuit_breaker/failure_rate",schemaPath:"#/properties/circuit_breaker/properties/failure_rate/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}});
errors++;
}
if(data46 < 1 || isNaN(data46)){
vErrors = added(vErrors, {instancePath:instancePath+"/circuit_breaker/failure_rate",schemaPath:"#/properties/circuit_breaker/properties/failure_rate/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data43.minimum_calls !== undefined){
let data47 = data43.minimum_calls;
if(!(((typeof data47 == "number") && (!(data47 % 1) && !isNaN(data47))) && (isFinite(data47)))){
vErrors = added(vErrors, {instancePath:instancePath+"/circuit_breaker/minimum_calls",schemaPath:"#/properties/circuit_breaker/properties/minimum_calls/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data47 == "number") && (isFinite(data47))){
if(data47 > 100000 || isNaN(data47)){
vErrors = added(vErrors, {instancePath:instancePath+"/circuit_breaker/minimum_calls",schemaPath:"#/properties/circuit_breaker/properties/minimum_calls/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000}});
errors++;
}
if(data47 < 1 || isNaN(data47)){
vErrors = added(vErrors, {instancePath:instancePath+"/circuit_breaker/minimum_calls",schemaPath:"#/properties/circuit_breaker/properties/minimum_calls/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data43.window !== undefined){
let data48 = data43.window;
if(typeof data48 === "string"){
if(!pattern7.test(data48)){
vErrors = added(vErrors, {instancePath:instancePath+"/circuit_breaker/window",schemaPath:"#/properties/circuit_breaker/properties/window/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(ms|s|m|h|d)$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/circuit_breaker/window",schemaPath:"#/properties/circuit_breaker/properties/window/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data43.open_for !== undefined){
let data49 = data43.open_for;
if(typeof data49 === "string"){
if(!pattern7.test(data49)){
vErrors = added(vErrors, {instancePath:instancePath+"/circuit_breaker/open_for",schemaPath:"#/properties/circuit_breaker/properties/open_for/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(ms|s|m|h|d)$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/circuit_breaker/open_for",schemaPath:"#/properties/circuit_breaker/properties/open_for/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data43.max_open_for !== undefined){
let data50 = data43.max_open_for;
if(typeof data50 === "string"){
if(!pattern7.test(data50)){
vErrors = added(vErrors, {instancePath:instancePath+"/circuit_breaker/max_open_for",schemaPath:"#/properties/circuit_breaker/properties/max_open_for/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(ms|s|m|h|d)$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/circuit_breaker/max_open_for",schemaPath:"#/properties/circuit_breaker/properties/max_open_for/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data43.when_all_open !== undefined){
let data51 = data43.when_all_open;
if(typeof data51 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/circuit_breaker/when_all_open",schemaPath:"#/properties/circuit_breaker/properties/when_all_open/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data51 === "ask") || (data51 === "refuse"))){
vErrors = added(vErrors, {instancePath:instancePath+"/circuit_breaker/when_all_open",schemaPath:"#/properties/circuit_breaker/properties/when_all_open/enum",keyword:"enum",params:{allowedValues: schema19.properties.circuit_breaker.properties.when_all_open.enum}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/circuit_breaker",schemaPath:"#/properties/circuit_breaker/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.health_check !== undefined){
let data52 = data.health_check;
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
for(const key12 in data52){
if(!(((((key12 === "path") || (key12 === "interval")) || (key12 === "timeout")) || (key12 === "unhealthy_threshold")) || (key12 === "healthy_threshold"))){
vErrors = added(vErrors, {instancePath:instancePath+"/health_check",schemaPath:"#/properties/health_check/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}});
errors++;
}
}
if(data52.path !== undefined){
let data53 = data52.path;
if(typeof data53 === "string"){
if(func2(data53) > 1000){
vErrors = added(vErrors, {instancePath:instancePath+"/health_check/path",schemaPath:"#/properties/health_check/properties/path/maxLength",keyword:"maxLength",params:{limit: 1000}});
errors++;
}
if(!pattern6.test(data53)){
vErrors = added(vErrors, {instancePath:instancePath+"/health_check/path",schemaPath:"#/properties/health_check/properties/path/pattern",keyword:"pattern",params:{pattern: "^/[^\\s#]*$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/health_check/path",schemaPath:"#/properties/health_check/properties/path/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data52.interval !== undefined){
let data54 = data52.interval;
if(typeof data54 === "string"){
if(!pattern7.test(data54)){
vErrors = added(vErrors, {instancePath:instancePath+"/health_check/interval",schemaPath:"#/properties/health_check/properties/interval/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(ms|s|m|h|d)$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/health_check/interval",schemaPath:"#/properties/health_check/properties/interval/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data52.timeout !== undefined){
let data55 = data52.timeout;
if(typeof data55 === "string"){
if(!pattern7.test(data55)){
vErrors = added(vErrors, {instancePath:instancePath+"/health_check/timeout",schemaPath:"#/properties/health_check/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(ms|s|m|h|d)$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/health_check/timeout",schemaPath:"#/properties/health_check/properties/timeout/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data52.unhealthy_threshold !== undefined){
let data56 = data52.unhealthy_threshold;
if(!(((typeof data56 == "number") && (!(data56 % 1) && !isNaN(data56))) && (isFinite(data56)))){
vErrors = added(vErrors, {instancePath:instancePath+"/health_check/unhealthy_threshold",schemaPath:"#/properties/health_check/properties/unhealthy_threshold/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data56 == "number") && (isFinite(data56))){
if(data56 > 100 || isNaN(data56)){
vErrors = added(vErrors, {instancePath:instancePath+"/health_check/unhealthy_threshold",schemaPath:"#/properties/health_check/properties/unhealthy_threshold/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}});
errors++;
}
if(data56 < 1 || isNaN(data56)){
vErrors = added(vErrors, {instancePath:instancePath+"/health_check/unhealthy_threshold",schemaPath:"#/properties/health_check/properties/unhealthy_threshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data52.healthy_threshold !== undefined){
let data57 = data52.healthy_threshold;
if(!(((typeof data57 == "number") && (!(data57 % 1) && !isNaN(data57))) && (isFinite(data57)))){
vErrors = added(vErrors, {instancePath:instancePath+"/health_check/healthy_threshold",schemaPath:"#/properties/health_check/properties/healthy_threshold/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data57 == "number") && (isFinite(data57))){
if(data57 > 100 || isNaN(data57)){
vErrors = added(vErrors, {instancePath:instancePath+"/health_check/healthy_threshold",schemaPath:"#/properties/health_check/properties/healthy_threshold/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}});
errors++;
}
if(data57 < 1 || isNaN(data57)){
vErrors = added(vErrors, {instancePath:instancePath+"/health_check/healthy_threshold",schemaPath:"#/properties/health_check/properties/healthy_threshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/health_check",schemaPath:"#/properties/health_check/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.timeouts !== undefined){
let data58 = data.timeouts;
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
for(const key13 in data58){
if(!(((key13 === "connect") || (key13 === "first_byte")) || (key13 === "idle"))){
vErrors = added(vErrors, {instancePath:instancePath+"/timeouts",schemaPath:"#/properties/timeouts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}});
errors++;
}
}
if(data58.connect !== undefined){
let data59 = data58.connect;
if(typeof data59 === "string"){
if(!pattern7.test(data59)){
vErrors = added(vErrors, {instancePath:instancePath+"/timeouts/connect",schemaPath:"#/properties/timeouts/properties/connect/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(ms|s|m|h|d)$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/timeouts/connect",schemaPath:"#/properties/timeouts/properties/connect/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data58.first_byte !== undefined){
let data60 = data58.first_byte;
if(typeof data60 === "string"){
if(!pattern7.test(data60)){
vErrors = added(vErrors, {instancePath:instancePath+"/timeouts/first_byte",schemaPath:"#/properties/timeouts/properties/first_byte/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(ms|s|m|h|d)$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/timeouts/first_byte",schemaPath:"#/properties/timeouts/properties/first_byte/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data58.idle !== undefined){
let data61 = data58.idle;
if(typeof data61 === "string"){
if(!pattern7.test(data61)){
vErrors = added(vErrors, {instancePath:instancePath+"/timeouts/idle",schemaPath:"#/properties/timeouts/properties/idle/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(ms|s|m|h|d)$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/timeouts/idle",schemaPath:"#/properties/timeouts/properties/idle/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/timeouts",schemaPath:"#/properties/timeouts/type",keyword:"type",params:{type: "object"}});
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
