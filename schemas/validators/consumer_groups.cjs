// Made by 'npm run generate' from the definitions in src/; not to be edited.
'use strict';
const validate = validate52;

const schema19 = {"type":"object","propertyNames":{"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},"additionalProperties":{"type":"object","properties":{"members":{"type":"object","properties":{"keys":{"type":"array","items":{"type":"string","minLength":1,"maxLength":256},"minItems":1,"uniqueItems":true},"users":{"type":"array","items":{"type":"string","minLength":1,"maxLength":256},"minItems":1,"uniqueItems":true},"teams":{"type":"array","items":{"type":"string","minLength":1,"maxLength":256},"minItems":1,"uniqueItems":true}},"minProperties":1,"additionalProperties":false},"allowed_models":{"type":"array","items":{"type":"string","minLength":1,"maxLength":256},"minItems":1,"uniqueItems":true},"rate_limits":{"type":"object","properties":{"group":{"type":"object","properties":{"requests_per_minute":{"type":"integer","minimum":0,"maximum":1000000000000},"tokens_per_minute":{"type":"integer","minimum":0,"maximum":1000000000000},"cost_per_minute":{"type":"number","minimum":0,"maximum":1000000},"requests_per_day":{"type":"integer","minimum":0,"maximum":1000000000000},"requests_per_month":{"type":"integer","minimum":0,"maximum":1000000000000},"tokens_per_day":{"type":"integer","minimum":0,"maximum":1000000000000},"tokens_per_month":{"type":"integer","minimum":0,"maximum":1000000000000},"cost_per_day":{"type":"number","minimum":0,"maximum":1000000},"cost_per_month":{"type":"number","minimum":0,"maximum":1000000},"parallel_requests":{"type":"integer","minimum":0,"maximum":1000000000000},"on_store_failure":{"type":"string","enum":["closed","open"]}},"minProperties":1,"additionalProperties":false},"per_key":{"type":"object","properties":{"requests_per_minute":{"type":"integer","minimum":0,"maximum":1000000000000},"tokens_per_minute":{"type":"integer","minimum":0,"maximum":1000000000000},"cost_per_minute":{"type":"number","minimum":0,"maximum":1000000},"requests_per_day":{"type":"integer","minimum":0,"maximum":1000000000000},"requests_per_month":{"type":"integer","minimum":0,"maximum":1000000000000},"tokens_per_day":{"type":"integer","minimum":0,"maximum":1000000000000},"tokens_per_month":{"type":"integer","minimum":0,"maximum":1000000000000},"cost_per_day":{"type":"number","minimum":0,"maximum":1000000},"cost_per_month":{"type":"number","minimum":0,"maximum":1000000},"parallel_requests":{"type":"integer","minimum":0,"maximum":1000000000000},"on_store_failure":{"type":"string","enum":["closed","open"]}},"minProperties":1,"additionalProperties":false},"per_user":{"type":"object","properties":{"requests_per_minute":{"type":"integer","minimum":0,"maximum":1000000000000},"tokens_per_minute":{"type":"integer","minimum":0,"maximum":1000000000000},"cost_per_minute":{"type":"number","minimum":0,"maximum":1000000},"requests_per_day":{"type":"integer","minimum":0,"maximum":1000000000000},"requests_per_month":{"type":"integer","minimum":0,"maximum":1000000000000},"tokens_per_day":{"type":"integer","minimum":0,"maximum":1000000000000},"tokens_per_month":{"type":"integer","minimum":0,"maximum":1000000000000},"cost_per_day":{"type":"number","minimum":0,"maximum":1000000},"cost_per_month":{"type":"number","minimum":0,"maximum":1000000},"parallel_requests":{"type":"integer","minimum":0,"maximum":1000000000000},"on_store_failure":{"type":"string","enum":["closed","open"]}},"minProperties":1,"additionalProperties":false},"per_team":{"type":"object","properties":{"requests_per_minute":{"type":"integer","minimum":0,"maximum":1000000000000},"tokens_per_minute":{"type":"integer","minimum":0,"maximum":1000000000000},"cost_per_minute":{"type":"number","minimum":0,"maximum":1000000},"requests_per_day":{"type":"integer","minimum":0,"maximum":1000000000000},"requests_per_month":{"type":"integer","minimum":0,"maximum":1000000000000},"tokens_per_day":{"type":"integer","minimum":0,"maximum":1000000000000},"tokens_per_month":{"type":"integer","minimum":0,"maximum":1000000000000},"cost_per_day":{"type":"number","minimum":0,"maximum":1000000},"cost_per_month":{"type":"number","minimum":0,"maximum":1000000},"parallel_requests":{"type":"integer","minimum":0,"maximum":1000000000000},"on_store_failure":{"type":"string","enum":["closed","open"]}},"minProperties":1,"additionalProperties":false}},"minProperties":1,"additionalProperties":false},"budgets":{"type":"object","properties":{"group":{"type":"object","properties":{"requests_per_day":{"type":"integer","minimum":0,"maximum":1000000000000},"requests_per_month":{"type":"integer","minimum":0,"maximum":1000000000000},"tokens_per_day":{"type":"integer","minimum":0,"maximum":1000000000000},"tokens_per_month":{"type":"integer","minimum":0,"maximum":1000000000000},"cost_per_day":{"type":"number","minimum":0,"maximum":1000000},"cost_per_month":{"type":"number","minimum":0,"maximum":1000000},"action":{"type":"string","enum":["refuse","alert"]},"alert_at":{"type":"array","items":{"type":"number","minimum":0.01,"maximum":1},"minItems":1,"uniqueItems":true},"on_store_failure":{"type":"string","enum":["closed","open"]}},"minProperties":1,"additionalProperties":false},"per_key":{"type":"object","properties":{"requests_per_day":{"type":"integer","minimum":0,"maximum":1000000000000},"requests_per_month":{"type":"integer","minimum":0,"maximum":1000000000000},"tokens_per_day":{"type":"integer","minimum":0,"maximum":1000000000000},"tokens_per_month":{"type":"integer","minimum":0,"maximum":1000000000000},"cost_per_day":{"type":"number","minimum":0,"maximum":1000000},"cost_per_month":{"type":"number","minimum":0,"maximum":1000000},"action":{"type":"string","enum":["refuse","alert"]},"alert_at":{"type":"array","items":{"type":"number","minimum":0.01,"maximum":1},"minItems":1,"uniqueItems":true},"on_store_failure":{"type":"string","enum":["closed","open"]}},"minProperties":1,"additionalProperties":false},"per_user":{"type":"object","properties":{"requests_per_day":{"type":"integer","minimum":0,"maximum":1000000000000},"requests_per_month":{"type":"integer","minimum":0,"maximum":1000000000000},"tokens_per_day":{"type":"integer","minimum":0,"maximum":1000000000000},"tokens_per_month":{"type":"integer","minimum":0,"maximum":1000000000000},"cost_per_day":{"type":"number","minimum":0,"maximum":1000000},"cost_per_month":{"type":"number","minimum":0,"maximum":1000000},"action":{"type":"string","enum":["refuse","alert"]},"alert_at":{"type":"array","items":{"type":"number","minimum":0.01,"maximum":1},"minItems":1,"uniqueItems":true},"on_store_failure":{"type":"string","enum":["closed","open"]}},"minProperties":1,"additionalProperties":false},"per_team":{"type":"object","properties":{"requests_per_day":{"type":"integer","minimum":0,"maximum":1000000000000},"requests_per_month":{"type":"integer","minimum":0,"maximum":1000000000000},"tokens_per_day":{"type":"integer","minimum":0,"maximum":1000000000000},"tokens_per_month":{"type":"integer","minimum":0,"maximum":1000000000000},"cost_per_day":{"type":"number","minimum":0,"maximum":1000000},"cost_per_month":{"type":"number","minimum":0,"maximum":1000000},"action":{"type":"string","enum":["refuse","alert"]},"alert_at":{"type":"array","items":{"type":"number","minimum":0.01,"maximum":1},"minItems":1,"uniqueItems":true},"on_store_failure":{"type":"string","enum":["closed","open"]}},"minProperties":1,"additionalProperties":false}},"minProperties":1,"additionalProperties":false}},"required":["members"],"additionalProperties":false}};
const pattern3 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", "u");
const func1 = (text) => { let n = 0; for (const _ of text) n += 1; return n; };
const func9 = Object.prototype.hasOwnProperty;

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
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern3.test(key0)){
vErrors = added(vErrors, {instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},propertyName:key0});
errors++;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
vErrors = added(vErrors, {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0}});
errors++;
}
}
for(const key1 in data){
let data0 = data[key1];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.members === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/required",keyword:"required",params:{missingProperty: "members"}});
errors++;
}
for(const key2 in data0){
if(!((((key2 === "members") || (key2 === "allowed_models")) || (key2 === "rate_limits")) || (key2 === "budgets"))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data0.members !== undefined){
let data1 = data0.members;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(Object.keys(data1).length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members",schemaPath:"#/additionalProperties/properties/members/minProperties",keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key3 in data1){
if(!(((key3 === "keys") || (key3 === "users")) || (key3 === "teams"))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members",schemaPath:"#/additionalProperties/properties/members/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data1.keys !== undefined){
let data2 = data1.keys;
if(Array.isArray(data2)){
if(data2.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/keys",schemaPath:"#/additionalProperties/properties/members/properties/keys/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(func1(data3) > 256){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/keys/" + i0,schemaPath:"#/additionalProperties/properties/members/properties/keys/items/maxLength",keyword:"maxLength",params:{limit: 256}});
errors++;
}
if(func1(data3) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/keys/" + i0,schemaPath:"#/additionalProperties/properties/members/properties/keys/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/keys/" + i0,schemaPath:"#/additionalProperties/properties/members/properties/keys/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
let i1 = data2.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data2[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/keys",schemaPath:"#/additionalProperties/properties/members/properties/keys/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/keys",schemaPath:"#/additionalProperties/properties/members/properties/keys/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data1.users !== undefined){
let data4 = data1.users;
if(Array.isArray(data4)){
if(data4.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/users",schemaPath:"#/additionalProperties/properties/members/properties/users/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len1 = data4.length;
for(let i2=0; i2<len1; i2++){
let data5 = data4[i2];
if(typeof data5 === "string"){
if(func1(data5) > 256){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/users/" + i2,schemaPath:"#/additionalProperties/properties/members/properties/users/items/maxLength",keyword:"maxLength",params:{limit: 256}});
errors++;
}
if(func1(data5) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/users/" + i2,schemaPath:"#/additionalProperties/properties/members/properties/users/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/users/" + i2,schemaPath:"#/additionalProperties/properties/members/properties/users/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
let i3 = data4.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data4[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/users",schemaPath:"#/additionalProperties/properties/members/properties/users/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1}});
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/users",schemaPath:"#/additionalProperties/properties/members/properties/users/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data1.teams !== undefined){
let data6 = data1.teams;
if(Array.isArray(data6)){
if(data6.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/teams",schemaPath:"#/additionalProperties/properties/members/properties/teams/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len2 = data6.length;
for(let i4=0; i4<len2; i4++){
let data7 = data6[i4];
if(typeof data7 === "string"){
if(func1(data7) > 256){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/teams/" + i4,schemaPath:"#/additionalProperties/properties/members/properties/teams/items/maxLength",keyword:"maxLength",params:{limit: 256}});
errors++;
}
if(func1(data7) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/teams/" + i4,schemaPath:"#/additionalProperties/properties/members/properties/teams/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/teams/" + i4,schemaPath:"#/additionalProperties/properties/members/properties/teams/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
let i5 = data6.length;
let j2;
if(i5 > 1){
const indices2 = {};
for(;i5--;){
let item2 = data6[i5];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/teams",schemaPath:"#/additionalProperties/properties/members/properties/teams/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2}});
errors++;
break;
}
indices2[item2] = i5;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members/teams",schemaPath:"#/additionalProperties/properties/members/properties/teams/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/members",schemaPath:"#/additionalProperties/properties/members/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data0.allowed_models !== undefined){
let data8 = data0.allowed_models;
if(Array.isArray(data8)){
if(data8.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/allowed_models",schemaPath:"#/additionalProperties/properties/allowed_models/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len3 = data8.length;
for(let i6=0; i6<len3; i6++){
let data9 = data8[i6];
if(typeof data9 === "string"){
if(func1(data9) > 256){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/allowed_models/" + i6,schemaPath:"#/additionalProperties/properties/allowed_models/items/maxLength",keyword:"maxLength",params:{limit: 256}});
errors++;
}
if(func1(data9) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/allowed_models/" + i6,schemaPath:"#/additionalProperties/properties/allowed_models/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/allowed_models/" + i6,schemaPath:"#/additionalProperties/properties/allowed_models/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
let i7 = data8.length;
let j3;
if(i7 > 1){
const indices3 = {};
for(;i7--;){
let item3 = data8[i7];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j3 = indices3[item3];
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/allowed_models",schemaPath:"#/additionalProperties/properties/allowed_models/uniqueItems",keyword:"uniqueItems",params:{i: i7, j: j3}});
errors++;
break;
}
indices3[item3] = i7;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/allowed_models",schemaPath:"#/additionalProperties/properties/allowed_models/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data0.rate_limits !== undefined){
let data10 = data0.rate_limits;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(Object.keys(data10).length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits",schemaPath:"#/additionalProperties/properties/rate_limits/minProperties",keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key4 in data10){
if(!((((key4 === "group") || (key4 === "per_key")) || (key4 === "per_user")) || (key4 === "per_team"))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits",schemaPath:"#/additionalProperties/properties/rate_limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}});
errors++;
}
}
if(data10.group !== undefined){
let data11 = data10.group;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(Object.keys(data11).length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/group",schemaPath:"#/additionalProperties/properties/rate_limits/properties/group/minProperties",keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key5 in data11){
if(!(func9.call(schema19.additionalProperties.properties.rate_limits.properties.group.properties, key5))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/group",schemaPath:"#/additionalProperties/properties/rate_limits/properties/group/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}});
errors++;
}
}
if(data11.requests_per_minute !== undefined){
let data12 = data11.requests_per_minute;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/group/requests_per_minute",schemaPath:"#/additionalProperties/properties/rate_limits/properties/group/properties/requests_per_minute/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 1000000000000 || isNaN(data12)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/group/requests_per_minute",schemaPath:"#/additionalProperties/properties/rate_limits/properties/group/properties/requests_per_minute/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data12 < 0 || isNaN(data12)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/group/requests_per_minute",schemaPath:"#/additionalProperties/properties/rate_limits/properties/group/properties/requests_per_minute/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data11.tokens_per_minute !== undefined){
let data13 = data11.tokens_per_minute;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/group/tokens_per_minute",schemaPath:"#/additionalProperties/properties/rate_limits/properties/group/properties/tokens_per_minute/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 1000000000000 || isNaN(data13)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/group/tokens_per_minute",schemaPath:"#/additionalProperties/properties/rate_limits/properties/group/properties/tokens_per_minute/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data13 < 0 || isNaN(data13)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/group/tokens_per_minute",schemaPath:"#/additionalProperties/properties/rate_limits/properties/group/properties/tokens_per_minute/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data11.cost_per_minute !== undefined){
let data14 = data11.cost_per_minute;
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 1000000 || isNaN(data14)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/group/cost_per_minute",schemaPath:"#/additionalProperties/properties/rate_limits/properties/group/properties/cost_per_minute/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data14 < 0 || isNaN(data14)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/group/cost_per_minute",schemaPath:"#/additionalProperties/properties/rate_limits/properties/group/properties/cost_per_minute/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/group/cost_per_minute",schemaPath:"#/additionalProperties/properties/rate_limits/properties/group/properties/cost_per_minute/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data11.requests_per_day !== undefined){
let data15 = data11.requests_per_day;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/group/requests_per_day",schemaPath:"#/additionalProperties/properties/rate_limits/properties/group/properties/requests_per_day/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 1000000000000 || isNaN(data15)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/group/requests_per_day",schemaPath:"#/additionalProperties/properties/rate_limits/properties/group/properties/requests_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data15 < 0 || isNaN(data15)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/group/requests_per_day",schemaPath:"#/additionalProperties/properties/rate_limits/properties/group/properties/requests_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data11.requests_per_month !== undefined){
let data16 = data11.requests_per_month;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/group/requests_per_month",schemaPath:"#/additionalProperties/properties/rate_limits/properties/group/properties/requests_per_month/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 1000000000000 || isNaN(data16)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/group/requests_per_month",schemaPath:"#/additionalProperties/properties/rate_limits/properties/group/properties/requests_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data16 < 0 || isNaN(data16)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/group/requests_per_month",schemaPath:"#/additionalProperties/properties/rate_limits/properties/group/properties/requests_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data11.tokens_per_day !== undefined){
let data17 = data11.tokens_per_day;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/group/tokens_per_day",schemaPath:"#/additionalProperties/properties/rate_limits/properties/group/properties/tokens_per_day/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 1000000000000 || isNaN(data17)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/group/tokens_per_day",schemaPath:"#/additionalProperties/properties/rate_limits/properties/group/properties/tokens_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data17 < 0 || isNaN(data17)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/group/tokens_per_day",schemaPath:"#/additionalProperties/properties/rate_limits/properties/group/properties/tokens_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data11.tokens_per_month !== undefined){
let data18 = data11.tokens_per_month;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/group/tokens_per_month",schemaPath:"#/additionalProperties/properties/rate_limits/properties/group/properties/tokens_per_month/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 1000000000000 || isNaN(data18)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/group/tokens_per_month",schemaPath:"#/additionalProperties/properties/rate_limits/properties/group/properties/tokens_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data18 < 0 || isNaN(data18)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/group/tokens_per_month",schemaPath:"#/additionalProperties/properties/rate_limits/properties/group/properties/tokens_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data11.cost_per_day !== undefined){
let data19 = data11.cost_per_day;
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 1000000 || isNaN(data19)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/group/cost_per_day",schemaPath:"#/additionalProperties/properties/rate_limits/properties/group/properties/cost_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data19 < 0 || isNaN(data19)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/group/cost_per_day",schemaPath:"#/additionalProperties/properties/rate_limits/properties/group/properties/cost_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/group/cost_per_day",schemaPath:"#/additionalProperties/properties/rate_limits/properties/group/properties/cost_per_day/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data11.cost_per_month !== undefined){
let data20 = data11.cost_per_month;
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 1000000 || isNaN(data20)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/group/cost_per_month",schemaPath:"#/additionalProperties/properties/rate_limits/properties/group/properties/cost_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data20 < 0 || isNaN(data20)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/group/cost_per_month",schemaPath:"#/additionalProperties/properties/rate_limits/properties/group/properties/cost_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/group/cost_per_month",schemaPath:"#/additionalProperties/properties/rate_limits/properties/group/properties/cost_per_month/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data11.parallel_requests !== undefined){
let data21 = data11.parallel_requests;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/group/parallel_requests",schemaPath:"#/additionalProperties/properties/rate_limits/properties/group/properties/parallel_requests/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 1000000000000 || isNaN(data21)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/group/parallel_requests",schemaPath:"#/additionalProperties/properties/rate_limits/properties/group/properties/parallel_requests/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data21 < 0 || isNaN(data21)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/group/parallel_requests",schemaPath:"#/additionalProperties/properties/rate_limits/properties/group/properties/parallel_requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data11.on_store_failure !== undefined){
let data22 = data11.on_store_failure;
if(typeof data22 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/group/on_store_failure",schemaPath:"#/additionalProperties/properties/rate_limits/properties/group/properties/on_store_failure/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data22 === "closed") || (data22 === "open"))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/group/on_store_failure",schemaPath:"#/additionalProperties/properties/rate_limits/properties/group/properties/on_store_failure/enum",keyword:"enum",params:{allowedValues: schema19.additionalProperties.properties.rate_limits.properties.group.properties.on_store_failure.enum}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/group",schemaPath:"#/additionalProperties/properties/rate_limits/properties/group/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data10.per_key !== undefined){
let data23 = data10.per_key;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(Object.keys(data23).length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_key",schemaPath:"#/additionalProperties/properties/rate_limits/properties/per_key/minProperties",keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key6 in data23){
if(!(func9.call(schema19.additionalProperties.properties.rate_limits.properties.per_key.properties, key6))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_key",schemaPath:"#/additionalProperties/properties/rate_limits/properties/per_key/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}});
errors++;
}
}
if(data23.requests_per_minute !== undefined){
let data24 = data23.requests_per_minute;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_key/requests_per_minute",schemaPath:"#/additionalProperties/properties/rate_limits/properties/per_key/properties/requests_per_minute/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 > 1000000000000 || isNaN(data24)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_key/requests_per_minute",schemaPath:"#/additionalProperties/properties/rate_limits/properties/per_key/properties/requests_per_minute/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data24 < 0 || isNaN(data24)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_key/requests_per_minute",schemaPath:"#/additionalProperties/properties/rate_limits/properties/per_key/properties/requests_per_minute/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data23.tokens_per_minute !== undefined){
let data25 = data23.tokens_per_minute;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_key/tokens_per_minute",schemaPath:"#/additionalProperties/properties/rate_limits/properties/per_key/properties/tokens_per_minute/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 1000000000000 || isNaN(data25)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_key/tokens_per_minute",schemaPath:"#/additionalProperties/properties/rate_limits/properties/per_key/properties/tokens_per_minute/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data25 < 0 || isNaN(data25)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_key/tokens_per_minute",schemaPath:"#/additionalProperties/properties/rate_limits/properties/per_key/properties/tokens_per_minute/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data23.cost_per_minute !== undefined){
let data26 = data23.cost_per_minute;
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 > 1000000 || isNaN(data26)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_key/cost_per_minute",schemaPath:"#/additionalProperties/properties/rate_limits/properties/per_key/properties/cost_per_minute/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data26 < 0 || isNaN(data26)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_key/cost_per_minute",schemaPath:"#/additionalProperties/properties/rate_limits/properties/per_key/properties/cost_per_minute/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_key/cost_per_minute",schemaPath:"#/additionalProperties/properties/rate_limits/properties/per_key/properties/cost_per_minute/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data23.requests_per_day !== undefined){
let data27 = data23.requests_per_day;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_key/requests_per_day",schemaPath:"#/additionalProperties/properties/rate_limits/properties/per_key/properties/requests_per_day/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 1000000000000 || isNaN(data27)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_key/requests_per_day",schemaPath:"#/additionalProperties/properties/rate_limits/properties/per_key/properties/requests_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data27 < 0 || isNaN(data27)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_key/requests_per_day",schemaPath:"#/additionalProperties/properties/rate_limits/properties/per_key/properties/requests_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data23.requests_per_month !== undefined){
let data28 = data23.requests_per_month;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_key/requests_per_month",schemaPath:"#/additionalProperties/properties/rate_limits/properties/per_key/properties/requests_per_month/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 > 1000000000000 || isNaN(data28)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_key/requests_per_month",schemaPath:"#/additionalProperties/properties/rate_limits/properties/per_key/properties/requests_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data28 < 0 || isNaN(data28)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_key/requests_per_month",schemaPath:"#/additionalProperties/properties/rate_limits/properties/per_key/properties/requests_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data23.tokens_per_day !== undefined){
let data29 = data23.tokens_per_day;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_key/tokens_per_day",schemaPath:"#/additionalProperties/properties/rate_limits/properties/per_key/properties/tokens_per_day/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 > 1000000000000 || isNaN(data29)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_key/tokens_per_day",schemaPath:"#/additionalProperties/properties/rate_limits/properties/per_key/properties/tokens_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data29 < 0 || isNaN(data29)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_key/tokens_per_day",schemaPath:"#/additionalProperties/properties/rate_limits/properties/per_key/properties/tokens_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data23.tokens_per_month !== undefined){
let data30 = data23.tokens_per_month;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_key/tokens_per_month",schemaPath:"#/additionalProperties/properties/rate_limits/properties/per_key/properties/tokens_per_month/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 > 1000000000000 || isNaN(data30)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_key/tokens_per_month",schemaPath:"#/additionalProperties/properties/rate_limits/properties/per_key/properties/tokens_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data30 < 0 || isNaN(data30)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_key/tokens_per_month",schemaPath:"#/additionalProperties/properties/rate_limits/properties/per_key/properties/tokens_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data23.cost_per_day !== undefined){
let data31 = data23.cost_per_day;
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 > 1000000 || isNaN(data31)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_key/cost_per_day",schemaPath:"#/additionalProperties/properties/rate_limits/properties/per_key/properties/cost_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data31 < 0 || isNaN(data31)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_key/cost_per_day",schemaPath:"#/additionalProperties/properties/rate_limits/properties/per_key/properties/cost_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_key/cost_per_day",schemaPath:"#/additionalProperties/properties/rate_limits/properties/per_key/properties/cost_per_day/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data23.cost_per_month !== undefined){
let data32 = data23.cost_per_month;
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 > 1000000 || isNaN(data32)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_key/cost_per_month",schemaPath:"#/additionalProperties/properties/rate_limits/properties/per_key/properties/cost_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data32 < 0 || isNaN(data32)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_key/cost_per_month",schemaPath:"#/additionalProperties/properties/rate_limits/properties/per_key/properties/cost_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_key/cost_per_month",schemaPath:"#/additionalProperties/properties/rate_limits/properties/per_key/properties/cost_per_month/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data23.parallel_requests !== undefined){
let data33 = data23.parallel_requests;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_key/parallel_requests",schemaPath:"#/additionalProperties/properties/rate_limits/properties/per_key/properties/parallel_requests/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 > 1000000000000 || isNaN(data33)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_key/parallel_requests",schemaPath:"#/additionalProperties/properties/rate_limits/properties/per_key/properties/parallel_requests/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data33 < 0 || isNaN(data33)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_key/parallel_requests",schemaPath:"#/additionalProperties/properties/rate_limits/properties/per_key/properties/parallel_requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data23.on_store_failure !== undefined){
let data34 = data23.on_store_failure;
if(typeof data34 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_key/on_store_failure",schemaPath:"#/additionalProperties/properties/rate_limits/properties/per_key/properties/on_store_failure/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data34 === "closed") || (data34 === "open"))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_key/on_store_failure",schemaPath:"#/additionalProperties/properties/rate_limits/properties/per_key/properties/on_store_failure/enum",keyword:"enum",params:{allowedValues: schema19.additionalProperties.properties.rate_limits.properties.per_key.properties.on_store_failure.enum}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_key",schemaPath:"#/additionalProperties/properties/rate_limits/properties/per_key/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data10.per_user !== undefined){
let data35 = data10.per_user;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(Object.keys(data35).length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_user",schemaPath:"#/additionalProperties/properties/rate_limits/properties/per_user/minProperties",keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key7 in data35){
if(!(func9.call(schema19.additionalProperties.properties.rate_limits.properties.per_user.properties, key7))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_user",schemaPath:"#/additionalProperties/properties/rate_limits/properties/per_user/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}});
errors++;
}
}
if(data35.requests_per_minute !== undefined){
let data36 = data35.requests_per_minute;
if(!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_user/requests_per_minute",schemaPath:"#/additionalProperties/properties/rate_limits/properties/per_user/properties/requests_per_minute/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 > 1000000000000 || isNaN(data36)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_user/requests_per_minute",schemaPath:"#/additionalProperties/properties/rate_limits/properties/per_user/properties/requests_per_minute/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data36 < 0 || isNaN(data36)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_user/requests_per_minute",schemaPath:"#/additionalProperties/properties/rate_limits/properties/per_user/properties/requests_per_minute/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data35.tokens_per_minute !== undefined){
let data37 = data35.tokens_per_minute;
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_user/tokens_per_minute",schemaPath:"#/additionalProperties/properties/rate_limits/properties/per_user/properties/tokens_per_minute/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 > 1000000000000 || isNaN(data37)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_user/tokens_per_minute",schemaPath:"#/additionalProperties/properties/rate_limits/properties/per_user/properties/tokens_per_minute/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data37 < 0 || isNaN(data37)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_user/tokens_per_minute",schemaPath:"#/additionalProperties/properties/rate_limits/properties/per_user/properties/tokens_per_minute/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data35.cost_per_minute !== undefined){
let data38 = data35.cost_per_minute;
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 > 1000000 || isNaN(data38)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_user/cost_per_minute",schemaPath:"#/additionalProperties/properties/rate_limits/properties/per_user/properties/cost_per_minute/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data38 < 0 || isNaN(data38)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_user/cost_per_minute",schemaPath:"#/additionalProperties/properties/rate_limits/properties/per_user/properties/cost_per_minute/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_user/cost_per_minute",schemaPath:"#/additionalProperties/properties/rate_limits/properties/per_user/properties/cost_per_minute/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data35.requests_per_day !== undefined){
let data39 = data35.requests_per_day;
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_user/requests_per_day",schemaPath:"#/additionalProperties/properties/rate_limits/properties/per_user/properties/requests_per_day/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 > 1000000000000 || isNaN(data39)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_user/requests_per_day",schemaPath:"#/additionalProperties/properties/rate_limits/properties/per_user/properties/requests_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data39 < 0 || isNaN(data39)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_user/requests_per_day",schemaPath:"#/additionalProperties/properties/rate_limits/properties/per_user/properties/requests_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data35.requests_per_month !== undefined){
let data40 = data35.requests_per_month;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_user/requests_per_month",schemaPath:"#/additionalProperties/properties/rate_limits/properties/per_user/properties/requests_per_month/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 > 1000000000000 || isNaN(data40)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_user/requests_per_month",schemaPath:"#/additionalProperties/properties/rate_limits/properties/per_user/properties/requests_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data40 < 0 || isNaN(data40)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_user/requests_per_month",schemaPath:"#/additionalProperties/properties/rate_limits/properties/per_user/properties/requests_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data35.tokens_per_day !== undefined){
let data41 = data35.tokens_per_day;
if(!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_user/tokens_per_day",schemaPath:"#/additionalProperties/properties/rate_limits/properties/per_user/properties/tokens_per_day/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data41 == "number") && (isFinite(data41))){
if(data41 > 1000000000000 || isNaN(data41)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_user/tokens_per_day",schemaPath:"#/additionalProperties/properties/rate_limits/properties/per_user/properties/tokens_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data41 < 0 || isNaN(data41)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_user/tokens_per_day",schemaPath:"#/additionalProperties/properties/rate_limits/properties/per_user/properties/tokens_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data35.tokens_per_month !== undefined){
let data42 = data35.tokens_per_month;
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_user/tokens_per_month",schemaPath:"#/additionalProperties/properties/rate_limits/properties/per_user/properties/tokens_per_month/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 > 1000000000000 || isNaN(data42)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_user/tokens_per_month",schemaPath:"#/additionalProperties/properties/rate_limits/properties/per_user/properties/tokens_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data42 < 0 || isNaN(data42)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_user/tokens_per_month",schemaPath:"#/additionalProperties/properties/rate_limits/properties/per_user/properties/tokens_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data35.cost_per_day !== undefined){
let data43 = data35.cost_per_day;
if((typeof data43 == "number") && (isFinite(data43))){
if(data43 > 1000000 || isNaN(data43)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_user/cost_per_day",schemaPath:"#/additionalProperties/properties/rate_limits/properties/per_user/properties/cost_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data43 < 0 || isNaN(data43)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_user/cost_per_day",schemaPath:"#/additionalProperties/properties/rate_limits/properties/per_user/properties/cost_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_user/cost_per_day",schemaPath:"#/additionalProperties/properties/rate_limits/properties/per_user/properties/cost_per_day/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data35.cost_per_month !== undefined){
let data44 = data35.cost_per_month;
if((typeof data44 == "number") && (isFinite(data44))){
if(data44 > 1000000 || isNaN(data44)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_user/cost_per_month",schemaPath:"#/additionalProperties/properties/rate_limits/properties/per_user/properties/cost_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data44 < 0 || isNaN(data44)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_user/cost_per_month",schemaPath:"#/additionalProperties/properties/rate_limits/properties/per_user/properties/cost_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_user/cost_per_month",schemaPath:"#/additionalProperties/properties/rate_limits/properties/per_user/properties/cost_per_month/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data35.parallel_requests !== undefined){
let data45 = data35.parallel_requests;
if(!(((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45))) && (isFinite(data45)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_user/parallel_requests",schemaPath:"#/additionalProperties/properties/rate_limits/properties/per_user/properties/parallel_requests/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data45 == "number") && (isFinite(data45))){
if(data45 > 1000000000000 || isNaN(data45)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_user/parallel_requests",schemaPath:"#/additionalProperties/properties/rate_limits/properties/per_user/properties/parallel_requests/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data45 < 0 || isNaN(data45)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_user/parallel_requests",schemaPath:"#/additionalProperties/properties/rate_limits/properties/per_user/properties/parallel_requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data35.on_store_failure !== undefined){
let data46 = data35.on_store_failure;
if(typeof data46 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_user/on_store_failure",schemaPath:"#/additionalProperties/properties/rate_limits/properties/per_user/properties/on_store_failure/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data46 === "closed") || (data46 === "open"))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_user/on_store_failure",schemaPath:"#/additionalProperties/properties/rate_limits/properties/per_user/properties/on_store_failure/enum",keyword:"enum",params:{allowedValues: schema19.additionalProperties.properties.rate_limits.properties.per_user.properties.on_store_failure.enum}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_user",schemaPath:"#/additionalProperties/properties/rate_limits/properties/per_user/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data10.per_team !== undefined){
let data47 = data10.per_team;
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
if(Object.keys(data47).length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_team",schemaPath:"#/additionalProperties/properties/rate_limits/properties/per_team/minProperties",keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key8 in data47){
if(!(func9.call(schema19.additionalProperties.properties.rate_limits.properties.per_team.properties, key8))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_team",schemaPath:"#/additionalProperties/properties/rate_limits/properties/per_team/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}});
errors++;
}
}
if(data47.requests_per_minute !== undefined){
let data48 = data47.requests_per_minute;
if(!(((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48))) && (isFinite(data48)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_team/requests_per_minute",schemaPath:"#/additionalProperties/properties/rate_limits/properties/per_team/properties/requests_per_minute/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data48 == "number") && (isFinite(data48))){
if(data48 > 1000000000000 || isNaN(data48)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_team/requests_per_minute",schemaPath:"#/additionalProperties/properties/rate_limits/properties/per_team/properties/requests_per_minute/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data48 < 0 || isNaN(data48)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_team/requests_per_minute",schemaPath:"#/additionalProperties/properties/rate_limits/properties/per_team/properties/requests_per_minute/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data47.tokens_per_minute !== undefined){
let data49 = data47.tokens_per_minute;
if(!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_team/tokens_per_minute",schemaPath:"#/additionalProperties/properties/rate_limits/properties/per_team/properties/tokens_per_minute/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data49 == "number") && (isFinite(data49))){
if(data49 > 1000000000000 || isNaN(data49)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_team/tokens_per_minute",schemaPath:"#/additionalProperties/properties/rate_limits/properties/per_team/properties/tokens_per_minute/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data49 < 0 || isNaN(data49)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_team/tokens_per_minute",schemaPath:"#/additionalProperties/properties/rate_limits/properties/per_team/properties/tokens_per_minute/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data47.cost_per_minute !== undefined){
let data50 = data47.cost_per_minute;
if((typeof data50 == "number") && (isFinite(data50))){
if(data50 > 1000000 || isNaN(data50)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_team/cost_per_minute",schemaPath:"#/additionalProperties/properties/rate_limits/properties/per_team/properties/cost_per_minute/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data50 < 0 || isNaN(data50)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_team/cost_per_minute",schemaPath:"#/additionalProperties/properties/rate_limits/properties/per_team/properties/cost_per_minute/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_team/cost_per_minute",schemaPath:"#/additionalProperties/properties/rate_limits/properties/per_team/properties/cost_per_minute/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data47.requests_per_day !== undefined){
let data51 = data47.requests_per_day;
if(!(((typeof data51 == "number") && (!(data51 % 1) && !isNaN(data51))) && (isFinite(data51)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_team/requests_per_day",schemaPath:"#/additionalProperties/properties/rate_limits/properties/per_team/properties/requests_per_day/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data51 == "number") && (isFinite(data51))){
if(data51 > 1000000000000 || isNaN(data51)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_team/requests_per_day",schemaPath:"#/additionalProperties/properties/rate_limits/properties/per_team/properties/requests_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data51 < 0 || isNaN(data51)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_team/requests_per_day",schemaPath:"#/additionalProperties/properties/rate_limits/properties/per_team/properties/requests_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data47.requests_per_month !== undefined){
let data52 = data47.requests_per_month;
if(!(((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52))) && (isFinite(data52)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_team/requests_per_month",schemaPath:"#/additionalProperties/properties/rate_limits/properties/per_team/properties/requests_per_month/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data52 == "number") && (isFinite(data52))){
if(data52 > 1000000000000 || isNaN(data52)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_team/requests_per_month",schemaPath:"#/additionalProperties/properties/rate_limits/properties/per_team/properties/requests_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data52 < 0 || isNaN(data52)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_team/requests_per_month",schemaPath:"#/additionalProperties/properties/rate_limits/properties/per_team/properties/requests_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data47.tokens_per_day !== undefined){
let data53 = data47.tokens_per_day;
if(!(((typeof data53 == "number") && (!(data53 % 1) && !isNaN(data53))) && (isFinite(data53)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_team/tokens_per_day",schemaPath:"#/additionalProperties/properties/rate_limits/properties/per_team/properties/tokens_per_day/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data53 == "number") && (isFinite(data53))){
if(data53 > 1000000000000 || isNaN(data53)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_team/tokens_per_day",schemaPath:"#/additionalProperties/properties/rate_limits/properties/per_team/properties/tokens_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data53 < 0 || isNaN(data53)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_team/tokens_per_day",schemaPath:"#/additionalProperties/properties/rate_limits/properties/per_team/properties/tokens_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data47.tokens_per_month !== undefined){
let data54 = data47.tokens_per_month;
if(!(((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54))) && (isFinite(data54)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_team/tokens_per_month",schemaPath:"#/additionalProperties/properties/rate_limits/properties/per_team/properties/tokens_per_month/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data54 == "number") && (isFinite(data54))){
if(data54 > 1000000000000 || isNaN(data54)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_team/tokens_per_month",schemaPath:"#/additionalProperties/properties/rate_limits/properties/per_team/properties/tokens_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data54 < 0 || isNaN(data54)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_team/tokens_per_month",schemaPath:"#/additionalProperties/properties/rate_limits/properties/per_team/properties/tokens_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data47.cost_per_day !== undefined){
let data55 = data47.cost_per_day;
if((typeof data55 == "number") && (isFinite(data55))){
if(data55 > 1000000 || isNaN(data55)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_team/cost_per_day",schemaPath:"#/additionalProperties/properties/rate_limits/properties/per_team/properties/cost_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data55 < 0 || isNaN(data55)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_team/cost_per_day",schemaPath:"#/additionalProperties/properties/rate_limits/properties/per_team/properties/cost_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_team/cost_per_day",schemaPath:"#/additionalProperties/properties/rate_limits/properties/per_team/properties/cost_per_day/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data47.cost_per_month !== undefined){
let data56 = data47.cost_per_month;
if((typeof data56 == "number") && (isFinite(data56))){
if(data56 > 1000000 || isNaN(data56)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_team/cost_per_month",schemaPath:"#/additionalProperties/properties/rate_limits/properties/per_team/properties/cost_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data56 < 0 || isNaN(data56)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_team/cost_per_month",schemaPath:"#/additionalProperties/properties/rate_limits/properties/per_team/properties/cost_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_team/cost_per_month",schemaPath:"#/additionalProperties/properties/rate_limits/properties/per_team/properties/cost_per_month/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data47.parallel_requests !== undefined){
let data57 = data47.parallel_requests;
if(!(((typeof data57 == "number") && (!(data57 % 1) && !isNaN(data57))) && (isFinite(data57)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_team/parallel_requests",schemaPath:"#/additionalProperties/properties/rate_limits/properties/per_team/properties/parallel_requests/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data57 == "number") && (isFinite(data57))){
if(data57 > 1000000000000 || isNaN(data57)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_team/parallel_requests",schemaPath:"#/additionalProperties/properties/rate_limits/properties/per_team/properties/parallel_requests/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data57 < 0 || isNaN(data57)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_team/parallel_requests",schemaPath:"#/additionalProperties/properties/rate_limits/properties/per_team/properties/parallel_requests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data47.on_store_failure !== undefined){
let data58 = data47.on_store_failure;
if(typeof data58 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_team/on_store_failure",schemaPath:"#/additionalProperties/properties/rate_limits/properties/per_team/properties/on_store_failure/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data58 === "closed") || (data58 === "open"))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_team/on_store_failure",schemaPath:"#/additionalProperties/properties/rate_limits/properties/per_team/properties/on_store_failure/enum",keyword:"enum",params:{allowedValues: schema19.additionalProperties.properties.rate_limits.properties.per_team.properties.on_store_failure.enum}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits/per_team",schemaPath:"#/additionalProperties/properties/rate_limits/properties/per_team/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/rate_limits",schemaPath:"#/additionalProperties/properties/rate_limits/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data0.budgets !== undefined){
let data59 = data0.budgets;
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
if(Object.keys(data59).length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets",schemaPath:"#/additionalProperties/properties/budgets/minProperties",keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key9 in data59){
if(!((((key9 === "group") || (key9 === "per_key")) || (key9 === "per_user")) || (key9 === "per_team"))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets",schemaPath:"#/additionalProperties/properties/budgets/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}});
errors++;
}
}
if(data59.group !== undefined){
let data60 = data59.group;
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
if(Object.keys(data60).length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/group",schemaPath:"#/additionalProperties/properties/budgets/properties/group/minProperties",keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key10 in data60){
if(!(func9.call(schema19.additionalProperties.properties.budgets.properties.group.properties, key10))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/group",schemaPath:"#/additionalProperties/properties/budgets/properties/group/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}});
errors++;
}
}
if(data60.requests_per_day !== undefined){
let data61 = data60.requests_per_day;
if(!(((typeof data61 == "number") && (!(data61 % 1) && !isNaN(data61))) && (isFinite(data61)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/group/requests_per_day",schemaPath:"#/additionalProperties/properties/budgets/properties/group/properties/requests_per_day/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data61 == "number") && (isFinite(data61))){
if(data61 > 1000000000000 || isNaN(data61)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/group/requests_per_day",schemaPath:"#/additionalProperties/properties/budgets/properties/group/properties/requests_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data61 < 0 || isNaN(data61)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/group/requests_per_day",schemaPath:"#/additionalProperties/properties/budgets/properties/group/properties/requests_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data60.requests_per_month !== undefined){
let data62 = data60.requests_per_month;
if(!(((typeof data62 == "number") && (!(data62 % 1) && !isNaN(data62))) && (isFinite(data62)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/group/requests_per_month",schemaPath:"#/additionalProperties/properties/budgets/properties/group/properties/requests_per_month/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data62 == "number") && (isFinite(data62))){
if(data62 > 1000000000000 || isNaN(data62)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/group/requests_per_month",schemaPath:"#/additionalProperties/properties/budgets/properties/group/properties/requests_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data62 < 0 || isNaN(data62)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/group/requests_per_month",schemaPath:"#/additionalProperties/properties/budgets/properties/group/properties/requests_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data60.tokens_per_day !== undefined){
let data63 = data60.tokens_per_day;
if(!(((typeof data63 == "number") && (!(data63 % 1) && !isNaN(data63))) && (isFinite(data63)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/group/tokens_per_day",schemaPath:"#/additionalProperties/properties/budgets/properties/group/properties/tokens_per_day/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data63 == "number") && (isFinite(data63))){
if(data63 > 1000000000000 || isNaN(data63)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/group/tokens_per_day",schemaPath:"#/additionalProperties/properties/budgets/properties/group/properties/tokens_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data63 < 0 || isNaN(data63)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/group/tokens_per_day",schemaPath:"#/additionalProperties/properties/budgets/properties/group/properties/tokens_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data60.tokens_per_month !== undefined){
let data64 = data60.tokens_per_month;
if(!(((typeof data64 == "number") && (!(data64 % 1) && !isNaN(data64))) && (isFinite(data64)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/group/tokens_per_month",schemaPath:"#/additionalProperties/properties/budgets/properties/group/properties/tokens_per_month/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data64 == "number") && (isFinite(data64))){
if(data64 > 1000000000000 || isNaN(data64)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/group/tokens_per_month",schemaPath:"#/additionalProperties/properties/budgets/properties/group/properties/tokens_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data64 < 0 || isNaN(data64)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/group/tokens_per_month",schemaPath:"#/additionalProperties/properties/budgets/properties/group/properties/tokens_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data60.cost_per_day !== undefined){
let data65 = data60.cost_per_day;
if((typeof data65 == "number") && (isFinite(data65))){
if(data65 > 1000000 || isNaN(data65)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/group/cost_per_day",schemaPath:"#/additionalProperties/properties/budgets/properties/group/properties/cost_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data65 < 0 || isNaN(data65)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/group/cost_per_day",schemaPath:"#/additionalProperties/properties/budgets/properties/group/properties/cost_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/group/cost_per_day",schemaPath:"#/additionalProperties/properties/budgets/properties/group/properties/cost_per_day/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data60.cost_per_month !== undefined){
let data66 = data60.cost_per_month;
if((typeof data66 == "number") && (isFinite(data66))){
if(data66 > 1000000 || isNaN(data66)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/group/cost_per_month",schemaPath:"#/additionalProperties/properties/budgets/properties/group/properties/cost_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data66 < 0 || isNaN(data66)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/group/cost_per_month",schemaPath:"#/additionalProperties/properties/budgets/properties/group/properties/cost_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/group/cost_per_month",schemaPath:"#/additionalProperties/properties/budgets/properties/group/properties/cost_per_month/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data60.action !== undefined){
let data67 = data60.action;
if(typeof data67 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/group/action",schemaPath:"#/additionalProperties/properties/budgets/properties/group/properties/action/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data67 === "refuse") || (data67 === "alert"))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/group/action",schemaPath:"#/additionalProperties/properties/budgets/properties/group/properties/action/enum",keyword:"enum",params:{allowedValues: schema19.additionalProperties.properties.budgets.properties.group.properties.action.enum}});
errors++;
}
}
if(data60.alert_at !== undefined){
let data68 = data60.alert_at;
if(Array.isArray(data68)){
if(data68.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/group/alert_at",schemaPath:"#/additionalProperties/properties/budgets/properties/group/properties/alert_at/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len4 = data68.length;
for(let i8=0; i8<len4; i8++){
let data69 = data68[i8];
if((typeof data69 == "number") && (isFinite(data69))){
if(data69 > 1 || isNaN(data69)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/group/alert_at/" + i8,schemaPath:"#/additionalProperties/properties/budgets/properties/group/properties/alert_at/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}});
errors++;
}
if(data69 < 0.01 || isNaN(data69)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/group/alert_at/" + i8,schemaPath:"#/additionalProperties/properties/budgets/properties/group/properties/alert_at/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.01}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/group/alert_at/" + i8,schemaPath:"#/additionalProperties/properties/budgets/properties/group/properties/alert_at/items/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
let i9 = data68.length;
let j4;
if(i9 > 1){
const indices4 = {};
for(;i9--;){
let item4 = data68[i9];
if(!((typeof item4 == "number") && (isFinite(item4)))){
continue;
}
if(typeof indices4[item4] == "number"){
j4 = indices4[item4];
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/group/alert_at",schemaPath:"#/additionalProperties/properties/budgets/properties/group/properties/alert_at/uniqueItems",keyword:"uniqueItems",params:{i: i9, j: j4}});
errors++;
break;
}
indices4[item4] = i9;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/group/alert_at",schemaPath:"#/additionalProperties/properties/budgets/properties/group/properties/alert_at/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data60.on_store_failure !== undefined){
let data70 = data60.on_store_failure;
if(typeof data70 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/group/on_store_failure",schemaPath:"#/additionalProperties/properties/budgets/properties/group/properties/on_store_failure/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data70 === "closed") || (data70 === "open"))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/group/on_store_failure",schemaPath:"#/additionalProperties/properties/budgets/properties/group/properties/on_store_failure/enum",keyword:"enum",params:{allowedValues: schema19.additionalProperties.properties.budgets.properties.group.properties.on_store_failure.enum}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/group",schemaPath:"#/additionalProperties/properties/budgets/properties/group/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data59.per_key !== undefined){
let data71 = data59.per_key;
if(data71 && typeof data71 == "object" && !Array.isArray(data71)){
if(Object.keys(data71).length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_key",schemaPath:"#/additionalProperties/properties/budgets/properties/per_key/minProperties",keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key11 in data71){
if(!(func9.call(schema19.additionalProperties.properties.budgets.properties.per_key.properties, key11))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_key",schemaPath:"#/additionalProperties/properties/budgets/properties/per_key/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}});
errors++;
}
}
if(data71.requests_per_day !== undefined){
let data72 = data71.requests_per_day;
if(!(((typeof data72 == "number") && (!(data72 % 1) && !isNaN(data72))) && (isFinite(data72)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_key/requests_per_day",schemaPath:"#/additionalProperties/properties/budgets/properties/per_key/properties/requests_per_day/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data72 == "number") && (isFinite(data72))){
if(data72 > 1000000000000 || isNaN(data72)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_key/requests_per_day",schemaPath:"#/additionalProperties/properties/budgets/properties/per_key/properties/requests_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data72 < 0 || isNaN(data72)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_key/requests_per_day",schemaPath:"#/additionalProperties/properties/budgets/properties/per_key/properties/requests_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data71.requests_per_month !== undefined){
let data73 = data71.requests_per_month;
if(!(((typeof data73 == "number") && (!(data73 % 1) && !isNaN(data73))) && (isFinite(data73)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_key/requests_per_month",schemaPath:"#/additionalProperties/properties/budgets/properties/per_key/properties/requests_per_month/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data73 == "number") && (isFinite(data73))){
if(data73 > 1000000000000 || isNaN(data73)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_key/requests_per_month",schemaPath:"#/additionalProperties/properties/budgets/properties/per_key/properties/requests_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data73 < 0 || isNaN(data73)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_key/requests_per_month",schemaPath:"#/additionalProperties/properties/budgets/properties/per_key/properties/requests_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data71.tokens_per_day !== undefined){
let data74 = data71.tokens_per_day;
if(!(((typeof data74 == "number") && (!(data74 % 1) && !isNaN(data74))) && (isFinite(data74)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_key/tokens_per_day",schemaPath:"#/additionalProperties/properties/budgets/properties/per_key/properties/tokens_per_day/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data74 == "number") && (isFinite(data74))){
if(data74 > 1000000000000 || isNaN(data74)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_key/tokens_per_day",schemaPath:"#/additionalProperties/properties/budgets/properties/per_key/properties/tokens_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data74 < 0 || isNaN(data74)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_key/tokens_per_day",schemaPath:"#/additionalProperties/properties/budgets/properties/per_key/properties/tokens_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data71.tokens_per_month !== undefined){
let data75 = data71.tokens_per_month;
if(!(((typeof data75 == "number") && (!(data75 % 1) && !isNaN(data75))) && (isFinite(data75)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_key/tokens_per_month",schemaPath:"#/additionalProperties/properties/budgets/properties/per_key/properties/tokens_per_month/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data75 == "number") && (isFinite(data75))){
if(data75 > 1000000000000 || isNaN(data75)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_key/tokens_per_month",schemaPath:"#/additionalProperties/properties/budgets/properties/per_key/properties/tokens_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data75 < 0 || isNaN(data75)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_key/tokens_per_month",schemaPath:"#/additionalProperties/properties/budgets/properties/per_key/properties/tokens_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data71.cost_per_day !== undefined){
let data76 = data71.cost_per_day;
if((typeof data76 == "number") && (isFinite(data76))){
if(data76 > 1000000 || isNaN(data76)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_key/cost_per_day",schemaPath:"#/additionalProperties/properties/budgets/properties/per_key/properties/cost_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data76 < 0 || isNaN(data76)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_key/cost_per_day",schemaPath:"#/additionalProperties/properties/budgets/properties/per_key/properties/cost_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_key/cost_per_day",schemaPath:"#/additionalProperties/properties/budgets/properties/per_key/properties/cost_per_day/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data71.cost_per_month !== undefined){
let data77 = data71.cost_per_month;
if((typeof data77 == "number") && (isFinite(data77))){
if(data77 > 1000000 || isNaN(data77)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_key/cost_per_month",schemaPath:"#/additionalProperties/properties/budgets/properties/per_key/properties/cost_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data77 < 0 || isNaN(data77)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_key/cost_per_month",schemaPath:"#/additionalProperties/properties/budgets/properties/per_key/properties/cost_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_key/cost_per_month",schemaPath:"#/additionalProperties/properties/budgets/properties/per_key/properties/cost_per_month/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data71.action !== undefined){
let data78 = data71.action;
if(typeof data78 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_key/action",schemaPath:"#/additionalProperties/properties/budgets/properties/per_key/properties/action/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data78 === "refuse") || (data78 === "alert"))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_key/action",schemaPath:"#/additionalProperties/properties/budgets/properties/per_key/properties/action/enum",keyword:"enum",params:{allowedValues: schema19.additionalProperties.properties.budgets.properties.per_key.properties.action.enum}});
errors++;
}
}
if(data71.alert_at !== undefined){
let data79 = data71.alert_at;
if(Array.isArray(data79)){
if(data79.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_key/alert_at",schemaPath:"#/additionalProperties/properties/budgets/properties/per_key/properties/alert_at/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len5 = data79.length;
for(let i10=0; i10<len5; i10++){
let data80 = data79[i10];
if((typeof data80 == "number") && (isFinite(data80))){
if(data80 > 1 || isNaN(data80)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_key/alert_at/" + i10,schemaPath:"#/additionalProperties/properties/budgets/properties/per_key/properties/alert_at/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}});
errors++;
}
if(data80 < 0.01 || isNaN(data80)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_key/alert_at/" + i10,schemaPath:"#/additionalProperties/properties/budgets/properties/per_key/properties/alert_at/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.01}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_key/alert_at/" + i10,schemaPath:"#/additionalProperties/properties/budgets/properties/per_key/properties/alert_at/items/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
let i11 = data79.length;
let j5;
if(i11 > 1){
const indices5 = {};
for(;i11--;){
let item5 = data79[i11];
if(!((typeof item5 == "number") && (isFinite(item5)))){
continue;
}
if(typeof indices5[item5] == "number"){
j5 = indices5[item5];
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_key/alert_at",schemaPath:"#/additionalProperties/properties/budgets/properties/per_key/properties/alert_at/uniqueItems",keyword:"uniqueItems",params:{i: i11, j: j5}});
errors++;
break;
}
indices5[item5] = i11;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_key/alert_at",schemaPath:"#/additionalProperties/properties/budgets/properties/per_key/properties/alert_at/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data71.on_store_failure !== undefined){
let data81 = data71.on_store_failure;
if(typeof data81 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_key/on_store_failure",schemaPath:"#/additionalProperties/properties/budgets/properties/per_key/properties/on_store_failure/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data81 === "closed") || (data81 === "open"))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_key/on_store_failure",schemaPath:"#/additionalProperties/properties/budgets/properties/per_key/properties/on_store_failure/enum",keyword:"enum",params:{allowedValues: schema19.additionalProperties.properties.budgets.properties.per_key.properties.on_store_failure.enum}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_key",schemaPath:"#/additionalProperties/properties/budgets/properties/per_key/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data59.per_user !== undefined){
let data82 = data59.per_user;
if(data82 && typeof data82 == "object" && !Array.isArray(data82)){
if(Object.keys(data82).length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_user",schemaPath:"#/additionalProperties/properties/budgets/properties/per_user/minProperties",keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key12 in data82){
if(!(func9.call(schema19.additionalProperties.properties.budgets.properties.per_user.properties, key12))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_user",schemaPath:"#/additionalProperties/properties/budgets/properties/per_user/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}});
errors++;
}
}
if(data82.requests_per_day !== undefined){
let data83 = data82.requests_per_day;
if(!(((typeof data83 == "number") && (!(data83 % 1) && !isNaN(data83))) && (isFinite(data83)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_user/requests_per_day",schemaPath:"#/additionalProperties/properties/budgets/properties/per_user/properties/requests_per_day/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data83 == "number") && (isFinite(data83))){
if(data83 > 1000000000000 || isNaN(data83)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_user/requests_per_day",schemaPath:"#/additionalProperties/properties/budgets/properties/per_user/properties/requests_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data83 < 0 || isNaN(data83)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_user/requests_per_day",schemaPath:"#/additionalProperties/properties/budgets/properties/per_user/properties/requests_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data82.requests_per_month !== undefined){
let data84 = data82.requests_per_month;
if(!(((typeof data84 == "number") && (!(data84 % 1) && !isNaN(data84))) && (isFinite(data84)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_user/requests_per_month",schemaPath:"#/additionalProperties/properties/budgets/properties/per_user/properties/requests_per_month/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data84 == "number") && (isFinite(data84))){
if(data84 > 1000000000000 || isNaN(data84)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_user/requests_per_month",schemaPath:"#/additionalProperties/properties/budgets/properties/per_user/properties/requests_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data84 < 0 || isNaN(data84)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_user/requests_per_month",schemaPath:"#/additionalProperties/properties/budgets/properties/per_user/properties/requests_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data82.tokens_per_day !== undefined){
let data85 = data82.tokens_per_day;
if(!(((typeof data85 == "number") && (!(data85 % 1) && !isNaN(data85))) && (isFinite(data85)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_user/tokens_per_day",schemaPath:"#/additionalProperties/properties/budgets/properties/per_user/properties/tokens_per_day/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data85 == "number") && (isFinite(data85))){
if(data85 > 1000000000000 || isNaN(data85)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_user/tokens_per_day",schemaPath:"#/additionalProperties/properties/budgets/properties/per_user/properties/tokens_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data85 < 0 || isNaN(data85)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_user/tokens_per_day",schemaPath:"#/additionalProperties/properties/budgets/properties/per_user/properties/tokens_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data82.tokens_per_month !== undefined){
let data86 = data82.tokens_per_month;
if(!(((typeof data86 == "number") && (!(data86 % 1) && !isNaN(data86))) && (isFinite(data86)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_user/tokens_per_month",schemaPath:"#/additionalProperties/properties/budgets/properties/per_user/properties/tokens_per_month/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data86 == "number") && (isFinite(data86))){
if(data86 > 1000000000000 || isNaN(data86)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_user/tokens_per_month",schemaPath:"#/additionalProperties/properties/budgets/properties/per_user/properties/tokens_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data86 < 0 || isNaN(data86)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_user/tokens_per_month",schemaPath:"#/additionalProperties/properties/budgets/properties/per_user/properties/tokens_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data82.cost_per_day !== undefined){
let data87 = data82.cost_per_day;
if((typeof data87 == "number") && (isFinite(data87))){
if(data87 > 1000000 || isNaN(data87)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_user/cost_per_day",schemaPath:"#/additionalProperties/properties/budgets/properties/per_user/properties/cost_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data87 < 0 || isNaN(data87)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_user/cost_per_day",schemaPath:"#/additionalProperties/properties/budgets/properties/per_user/properties/cost_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_user/cost_per_day",schemaPath:"#/additionalProperties/properties/budgets/properties/per_user/properties/cost_per_day/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data82.cost_per_month !== undefined){
let data88 = data82.cost_per_month;
if((typeof data88 == "number") && (isFinite(data88))){
if(data88 > 1000000 || isNaN(data88)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_user/cost_per_month",schemaPath:"#/additionalProperties/properties/budgets/properties/per_user/properties/cost_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data88 < 0 || isNaN(data88)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_user/cost_per_month",schemaPath:"#/additionalProperties/properties/budgets/properties/per_user/properties/cost_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_user/cost_per_month",schemaPath:"#/additionalProperties/properties/budgets/properties/per_user/properties/cost_per_month/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data82.action !== undefined){
let data89 = data82.action;
if(typeof data89 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_user/action",schemaPath:"#/additionalProperties/properties/budgets/properties/per_user/properties/action/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data89 === "refuse") || (data89 === "alert"))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_user/action",schemaPath:"#/additionalProperties/properties/budgets/properties/per_user/properties/action/enum",keyword:"enum",params:{allowedValues: schema19.additionalProperties.properties.budgets.properties.per_user.properties.action.enum}});
errors++;
}
}
if(data82.alert_at !== undefined){
let data90 = data82.alert_at;
if(Array.isArray(data90)){
if(data90.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_user/alert_at",schemaPath:"#/additionalProperties/properties/budgets/properties/per_user/properties/alert_at/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len6 = data90.length;
for(let i12=0; i12<len6; i12++){
let data91 = data90[i12];
if((typeof data91 == "number") && (isFinite(data91))){
if(data91 > 1 || isNaN(data91)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_user/alert_at/" + i12,schemaPath:"#/additionalProperties/properties/budgets/properties/per_user/properties/alert_at/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}});
errors++;
}
if(data91 < 0.01 || isNaN(data91)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_user/alert_at/" + i12,schemaPath:"#/additionalProperties/properties/budgets/properties/per_user/properties/alert_at/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.01}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_user/alert_at/" + i12,schemaPath:"#/additionalProperties/properties/budgets/properties/per_user/properties/alert_at/items/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
let i13 = data90.length;
let j6;
if(i13 > 1){
const indices6 = {};
for(;i13--;){
let item6 = data90[i13];
if(!((typeof item6 == "number") && (isFinite(item6)))){
continue;
}
if(typeof indices6[item6] == "number"){
j6 = indices6[item6];
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_user/alert_at",schemaPath:"#/additionalProperties/properties/budgets/properties/per_user/properties/alert_at/uniqueItems",keyword:"uniqueItems",params:{i: i13, j: j6}});
errors++;
break;
}
indices6[item6] = i13;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_user/alert_at",schemaPath:"#/additionalProperties/properties/budgets/properties/per_user/properties/alert_at/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data82.on_store_failure !== undefined){
let data92 = data82.on_store_failure;
if(typeof data92 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_user/on_store_failure",schemaPath:"#/additionalProperties/properties/budgets/properties/per_user/properties/on_store_failure/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data92 === "closed") || (data92 === "open"))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_user/on_store_failure",schemaPath:"#/additionalProperties/properties/budgets/properties/per_user/properties/on_store_failure/enum",keyword:"enum",params:{allowedValues: schema19.additionalProperties.properties.budgets.properties.per_user.properties.on_store_failure.enum}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_user",schemaPath:"#/additionalProperties/properties/budgets/properties/per_user/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data59.per_team !== undefined){
let data93 = data59.per_team;
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
if(Object.keys(data93).length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_team",schemaPath:"#/additionalProperties/properties/budgets/properties/per_team/minProperties",keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key13 in data93){
if(!(func9.call(schema19.additionalProperties.properties.budgets.properties.per_team.properties, key13))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_team",schemaPath:"#/additionalProperties/properties/budgets/properties/per_team/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}});
errors++;
}
}
if(data93.requests_per_day !== undefined){
let data94 = data93.requests_per_day;
if(!(((typeof data94 == "number") && (!(data94 % 1) && !isNaN(data94))) && (isFinite(data94)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_team/requests_per_day",schemaPath:"#/additionalProperties/properties/budgets/properties/per_team/properties/requests_per_day/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data94 == "number") && (isFinite(data94))){
if(data94 > 1000000000000 || isNaN(data94)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_team/requests_per_day",schemaPath:"#/additionalProperties/properties/budgets/properties/per_team/properties/requests_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data94 < 0 || isNaN(data94)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_team/requests_per_day",schemaPath:"#/additionalProperties/properties/budgets/properties/per_team/properties/requests_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data93.requests_per_month !== undefined){
let data95 = data93.requests_per_month;
if(!(((typeof data95 == "number") && (!(data95 % 1) && !isNaN(data95))) && (isFinite(data95)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_team/requests_per_month",schemaPath:"#/additionalProperties/properties/budgets/properties/per_team/properties/requests_per_month/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data95 == "number") && (isFinite(data95))){
if(data95 > 1000000000000 || isNaN(data95)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_team/requests_per_month",schemaPath:"#/additionalProperties/properties/budgets/properties/per_team/properties/requests_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data95 < 0 || isNaN(data95)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_team/requests_per_month",schemaPath:"#/additionalProperties/properties/budgets/properties/per_team/properties/requests_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data93.tokens_per_day !== undefined){
let data96 = data93.tokens_per_day;
if(!(((typeof data96 == "number") && (!(data96 % 1) && !isNaN(data96))) && (isFinite(data96)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_team/tokens_per_day",schemaPath:"#/additionalProperties/properties/budgets/properties/per_team/properties/tokens_per_day/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data96 == "number") && (isFinite(data96))){
if(data96 > 1000000000000 || isNaN(data96)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_team/tokens_per_day",schemaPath:"#/additionalProperties/properties/budgets/properties/per_team/properties/tokens_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data96 < 0 || isNaN(data96)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_team/tokens_per_day",schemaPath:"#/additionalProperties/properties/budgets/properties/per_team/properties/tokens_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data93.tokens_per_month !== undefined){
let data97 = data93.tokens_per_month;
if(!(((typeof data97 == "number") && (!(data97 % 1) && !isNaN(data97))) && (isFinite(data97)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_team/tokens_per_month",schemaPath:"#/additionalProperties/properties/budgets/properties/per_team/properties/tokens_per_month/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data97 == "number") && (isFinite(data97))){
if(data97 > 1000000000000 || isNaN(data97)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_team/tokens_per_month",schemaPath:"#/additionalProperties/properties/budgets/properties/per_team/properties/tokens_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data97 < 0 || isNaN(data97)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_team/tokens_per_month",schemaPath:"#/additionalProperties/properties/budgets/properties/per_team/properties/tokens_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data93.cost_per_day !== undefined){
let data98 = data93.cost_per_day;
if((typeof data98 == "number") && (isFinite(data98))){
if(data98 > 1000000 || isNaN(data98)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_team/cost_per_day",schemaPath:"#/additionalProperties/properties/budgets/properties/per_team/properties/cost_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data98 < 0 || isNaN(data98)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_team/cost_per_day",schemaPath:"#/additionalProperties/properties/budgets/properties/per_team/properties/cost_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_team/cost_per_day",schemaPath:"#/additionalProperties/properties/budgets/properties/per_team/properties/cost_per_day/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data93.cost_per_month !== undefined){
let data99 = data93.cost_per_month;
if((typeof data99 == "number") && (isFinite(data99))){
if(data99 > 1000000 || isNaN(data99)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_team/cost_per_month",schemaPath:"#/additionalProperties/properties/budgets/properties/per_team/properties/cost_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data99 < 0 || isNaN(data99)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_team/cost_per_month",schemaPath:"#/additionalProperties/properties/budgets/properties/per_team/properties/cost_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_team/cost_per_month",schemaPath:"#/additionalProperties/properties/budgets/properties/per_team/properties/cost_per_month/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data93.action !== undefined){
let data100 = data93.action;
if(typeof data100 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_team/action",schemaPath:"#/additionalProperties/properties/budgets/properties/per_team/properties/action/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data100 === "refuse") || (data100 === "alert"))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_team/action",schemaPath:"#/additionalProperties/properties/budgets/properties/per_team/properties/action/enum",keyword:"enum",params:{allowedValues: schema19.additionalProperties.properties.budgets.properties.per_team.properties.action.enum}});
errors++;
}
}
if(data93.alert_at !== undefined){
let data101 = data93.alert_at;
if(Array.isArray(data101)){
if(data101.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_team/alert_at",schemaPath:"#/additionalProperties/properties/budgets/properties/per_team/properties/alert_at/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len7 = data101.length;
for(let i14=0; i14<len7; i14++){
let data102 = data101[i14];
if((typeof data102 == "number") && (isFinite(data102))){
if(data102 > 1 || isNaN(data102)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_team/alert_at/" + i14,schemaPath:"#/additionalProperties/properties/budgets/properties/per_team/properties/alert_at/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}});
errors++;
}
if(data102 < 0.01 || isNaN(data102)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_team/alert_at/" + i14,schemaPath:"#/additionalProperties/properties/budgets/properties/per_team/properties/alert_at/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.01}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_team/alert_at/" + i14,schemaPath:"#/additionalProperties/properties/budgets/properties/per_team/properties/alert_at/items/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
let i15 = data101.length;
let j7;
if(i15 > 1){
const indices7 = {};
for(;i15--;){
let item7 = data101[i15];
if(!((typeof item7 == "number") && (isFinite(item7)))){
continue;
}
if(typeof indices7[item7] == "number"){
j7 = indices7[item7];
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_team/alert_at",schemaPath:"#/additionalProperties/properties/budgets/properties/per_team/properties/alert_at/uniqueItems",keyword:"uniqueItems",params:{i: i15, j: j7}});
errors++;
break;
}
indices7[item7] = i15;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_team/alert_at",schemaPath:"#/additionalProperties/properties/budgets/properties/per_team/properties/alert_at/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data93.on_store_failure !== undefined){
let data103 = data93.on_store_failure;
if(typeof data103 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_team/on_store_failure",schemaPath:"#/additionalProperties/properties/budgets/properties/per_team/properties/on_store_failure/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data103 === "closed") || (data103 === "open"))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_team/on_store_failure",schemaPath:"#/additionalProperties/properties/budgets/properties/per_team/properties/on_store_failure/enum",keyword:"enum",params:{allowedValues: schema19.additionalProperties.properties.budgets.properties.per_team.properties.on_store_failure.enum}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets/per_team",schemaPath:"#/additionalProperties/properties/budgets/properties/per_team/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/budgets",schemaPath:"#/additionalProperties/properties/budgets/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "object"}});
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
