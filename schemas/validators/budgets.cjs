// Made by 'npm run generate' from the definitions in src/; not to be edited.
'use strict';
const validate = validate52;

const schema19 = {"type":"object","properties":{"global":{"type":"object","properties":{"requests_per_day":{"type":"integer","minimum":0,"maximum":1000000000000},"requests_per_month":{"type":"integer","minimum":0,"maximum":1000000000000},"tokens_per_day":{"type":"integer","minimum":0,"maximum":1000000000000},"tokens_per_month":{"type":"integer","minimum":0,"maximum":1000000000000},"cost_per_day":{"type":"number","minimum":0,"maximum":1000000},"cost_per_month":{"type":"number","minimum":0,"maximum":1000000},"action":{"type":"string","enum":["refuse","alert"]},"alert_at":{"type":"array","items":{"type":"number","minimum":0.01,"maximum":1},"minItems":1,"uniqueItems":true},"on_store_failure":{"type":"string","enum":["closed","open"]}},"minProperties":1,"additionalProperties":false},"per_key":{"type":"object","properties":{"requests_per_day":{"type":"integer","minimum":0,"maximum":1000000000000},"requests_per_month":{"type":"integer","minimum":0,"maximum":1000000000000},"tokens_per_day":{"type":"integer","minimum":0,"maximum":1000000000000},"tokens_per_month":{"type":"integer","minimum":0,"maximum":1000000000000},"cost_per_day":{"type":"number","minimum":0,"maximum":1000000},"cost_per_month":{"type":"number","minimum":0,"maximum":1000000},"action":{"type":"string","enum":["refuse","alert"]},"alert_at":{"type":"array","items":{"type":"number","minimum":0.01,"maximum":1},"minItems":1,"uniqueItems":true},"on_store_failure":{"type":"string","enum":["closed","open"]}},"minProperties":1,"additionalProperties":false},"per_user":{"type":"object","properties":{"requests_per_day":{"type":"integer","minimum":0,"maximum":1000000000000},"requests_per_month":{"type":"integer","minimum":0,"maximum":1000000000000},"tokens_per_day":{"type":"integer","minimum":0,"maximum":1000000000000},"tokens_per_month":{"type":"integer","minimum":0,"maximum":1000000000000},"cost_per_day":{"type":"number","minimum":0,"maximum":1000000},"cost_per_month":{"type":"number","minimum":0,"maximum":1000000},"action":{"type":"string","enum":["refuse","alert"]},"alert_at":{"type":"array","items":{"type":"number","minimum":0.01,"maximum":1},"minItems":1,"uniqueItems":true},"on_store_failure":{"type":"string","enum":["closed","open"]}},"minProperties":1,"additionalProperties":false},"per_team":{"type":"object","properties":{"requests_per_day":{"type":"integer","minimum":0,"maximum":1000000000000},"requests_per_month":{"type":"integer","minimum":0,"maximum":1000000000000},"tokens_per_day":{"type":"integer","minimum":0,"maximum":1000000000000},"tokens_per_month":{"type":"integer","minimum":0,"maximum":1000000000000},"cost_per_day":{"type":"number","minimum":0,"maximum":1000000},"cost_per_month":{"type":"number","minimum":0,"maximum":1000000},"action":{"type":"string","enum":["refuse","alert"]},"alert_at":{"type":"array","items":{"type":"number","minimum":0.01,"maximum":1},"minItems":1,"uniqueItems":true},"on_store_failure":{"type":"string","enum":["closed","open"]}},"minProperties":1,"additionalProperties":false},"per_model":{"type":"object","properties":{"requests_per_day":{"type":"integer","minimum":0,"maximum":1000000000000},"requests_per_month":{"type":"integer","minimum":0,"maximum":1000000000000},"tokens_per_day":{"type":"integer","minimum":0,"maximum":1000000000000},"tokens_per_month":{"type":"integer","minimum":0,"maximum":1000000000000},"cost_per_day":{"type":"number","minimum":0,"maximum":1000000},"cost_per_month":{"type":"number","minimum":0,"maximum":1000000},"action":{"type":"string","enum":["refuse","alert"]},"alert_at":{"type":"array","items":{"type":"number","minimum":0.01,"maximum":1},"minItems":1,"uniqueItems":true},"on_store_failure":{"type":"string","enum":["closed","open"]}},"minProperties":1,"additionalProperties":false},"models":{"type":"object","propertyNames":{"minLength":1,"maxLength":100},"additionalProperties":{"type":"object","properties":{"requests_per_day":{"type":"integer","minimum":0,"maximum":1000000000000},"requests_per_month":{"type":"integer","minimum":0,"maximum":1000000000000},"tokens_per_day":{"type":"integer","minimum":0,"maximum":1000000000000},"tokens_per_month":{"type":"integer","minimum":0,"maximum":1000000000000},"cost_per_day":{"type":"number","minimum":0,"maximum":1000000},"cost_per_month":{"type":"number","minimum":0,"maximum":1000000},"action":{"type":"string","enum":["refuse","alert"]},"alert_at":{"type":"array","items":{"type":"number","minimum":0.01,"maximum":1},"minItems":1,"uniqueItems":true},"on_store_failure":{"type":"string","enum":["closed","open"]}},"minProperties":1,"additionalProperties":false}},"prices":{"type":"object","propertyNames":{"minLength":1,"maxLength":256},"additionalProperties":{"type":"object","properties":{"input":{"type":"number","minimum":0,"maximum":10000},"output":{"type":"number","minimum":0,"maximum":10000},"cached_input":{"type":"number","minimum":0,"maximum":10000}},"required":["input","output"],"additionalProperties":false}},"target_prices":{"type":"object","propertyNames":{"minLength":1,"maxLength":256},"additionalProperties":{"type":"object","properties":{"input":{"type":"number","minimum":0,"maximum":10000},"output":{"type":"number","minimum":0,"maximum":10000},"cached_input":{"type":"number","minimum":0,"maximum":10000}},"required":["input","output"],"additionalProperties":false}},"on_unknown_price":{"type":"string","enum":["refuse","free"]}},"additionalProperties":false};
const func1 = Object.prototype.hasOwnProperty;
const func7 = (text) => { let n = 0; for (const _ of text) n += 1; return n; };

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
if(!(func1.call(schema19.properties, key0))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data.global !== undefined){
let data0 = data.global;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(Object.keys(data0).length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/global",schemaPath:"#/properties/global/minProperties",keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key1 in data0){
if(!(func1.call(schema19.properties.global.properties, key1))){
vErrors = added(vErrors, {instancePath:instancePath+"/global",schemaPath:"#/properties/global/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data0.requests_per_day !== undefined){
let data1 = data0.requests_per_day;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = added(vErrors, {instancePath:instancePath+"/global/requests_per_day",schemaPath:"#/properties/global/properties/requests_per_day/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000000000000 || isNaN(data1)){
vErrors = added(vErrors, {instancePath:instancePath+"/global/requests_per_day",schemaPath:"#/properties/global/properties/requests_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data1 < 0 || isNaN(data1)){
vErrors = added(vErrors, {instancePath:instancePath+"/global/requests_per_day",schemaPath:"#/properties/global/properties/requests_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data0.requests_per_month !== undefined){
let data2 = data0.requests_per_month;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = added(vErrors, {instancePath:instancePath+"/global/requests_per_month",schemaPath:"#/properties/global/properties/requests_per_month/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000000000000 || isNaN(data2)){
vErrors = added(vErrors, {instancePath:instancePath+"/global/requests_per_month",schemaPath:"#/properties/global/properties/requests_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data2 < 0 || isNaN(data2)){
vErrors = added(vErrors, {instancePath:instancePath+"/global/requests_per_month",schemaPath:"#/properties/global/properties/requests_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data0.tokens_per_day !== undefined){
let data3 = data0.tokens_per_day;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = added(vErrors, {instancePath:instancePath+"/global/tokens_per_day",schemaPath:"#/properties/global/properties/tokens_per_day/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000000000000 || isNaN(data3)){
vErrors = added(vErrors, {instancePath:instancePath+"/global/tokens_per_day",schemaPath:"#/properties/global/properties/tokens_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data3 < 0 || isNaN(data3)){
vErrors = added(vErrors, {instancePath:instancePath+"/global/tokens_per_day",schemaPath:"#/properties/global/properties/tokens_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data0.tokens_per_month !== undefined){
let data4 = data0.tokens_per_month;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = added(vErrors, {instancePath:instancePath+"/global/tokens_per_month",schemaPath:"#/properties/global/properties/tokens_per_month/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1000000000000 || isNaN(data4)){
vErrors = added(vErrors, {instancePath:instancePath+"/global/tokens_per_month",schemaPath:"#/properties/global/properties/tokens_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data4 < 0 || isNaN(data4)){
vErrors = added(vErrors, {instancePath:instancePath+"/global/tokens_per_month",schemaPath:"#/properties/global/properties/tokens_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data0.cost_per_day !== undefined){
let data5 = data0.cost_per_day;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 1000000 || isNaN(data5)){
vErrors = added(vErrors, {instancePath:instancePath+"/global/cost_per_day",schemaPath:"#/properties/global/properties/cost_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data5 < 0 || isNaN(data5)){
vErrors = added(vErrors, {instancePath:instancePath+"/global/cost_per_day",schemaPath:"#/properties/global/properties/cost_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/global/cost_per_day",schemaPath:"#/properties/global/properties/cost_per_day/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data0.cost_per_month !== undefined){
let data6 = data0.cost_per_month;
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1000000 || isNaN(data6)){
vErrors = added(vErrors, {instancePath:instancePath+"/global/cost_per_month",schemaPath:"#/properties/global/properties/cost_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data6 < 0 || isNaN(data6)){
vErrors = added(vErrors, {instancePath:instancePath+"/global/cost_per_month",schemaPath:"#/properties/global/properties/cost_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/global/cost_per_month",schemaPath:"#/properties/global/properties/cost_per_month/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data0.action !== undefined){
let data7 = data0.action;
if(typeof data7 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/global/action",schemaPath:"#/properties/global/properties/action/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data7 === "refuse") || (data7 === "alert"))){
vErrors = added(vErrors, {instancePath:instancePath+"/global/action",schemaPath:"#/properties/global/properties/action/enum",keyword:"enum",params:{allowedValues: schema19.properties.global.properties.action.enum}});
errors++;
}
}
if(data0.alert_at !== undefined){
let data8 = data0.alert_at;
if(Array.isArray(data8)){
if(data8.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/global/alert_at",schemaPath:"#/properties/global/properties/alert_at/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 1 || isNaN(data9)){
vErrors = added(vErrors, {instancePath:instancePath+"/global/alert_at/" + i0,schemaPath:"#/properties/global/properties/alert_at/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}});
errors++;
}
if(data9 < 0.01 || isNaN(data9)){
vErrors = added(vErrors, {instancePath:instancePath+"/global/alert_at/" + i0,schemaPath:"#/properties/global/properties/alert_at/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.01}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/global/alert_at/" + i0,schemaPath:"#/properties/global/properties/alert_at/items/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
let i1 = data8.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data8[i1];
if(!((typeof item0 == "number") && (isFinite(item0)))){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = added(vErrors, {instancePath:instancePath+"/global/alert_at",schemaPath:"#/properties/global/properties/alert_at/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}});
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/global/alert_at",schemaPath:"#/properties/global/properties/alert_at/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data0.on_store_failure !== undefined){
let data10 = data0.on_store_failure;
if(typeof data10 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/global/on_store_failure",schemaPath:"#/properties/global/properties/on_store_failure/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data10 === "closed") || (data10 === "open"))){
vErrors = added(vErrors, {instancePath:instancePath+"/global/on_store_failure",schemaPath:"#/properties/global/properties/on_store_failure/enum",keyword:"enum",params:{allowedValues: schema19.properties.global.properties.on_store_failure.enum}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/global",schemaPath:"#/properties/global/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.per_key !== undefined){
let data11 = data.per_key;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(Object.keys(data11).length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/per_key",schemaPath:"#/properties/per_key/minProperties",keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key2 in data11){
if(!(func1.call(schema19.properties.per_key.properties, key2))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_key",schemaPath:"#/properties/per_key/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data11.requests_per_day !== undefined){
let data12 = data11.requests_per_day;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/requests_per_day",schemaPath:"#/properties/per_key/properties/requests_per_day/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 1000000000000 || isNaN(data12)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/requests_per_day",schemaPath:"#/properties/per_key/properties/requests_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data12 < 0 || isNaN(data12)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/requests_per_day",schemaPath:"#/properties/per_key/properties/requests_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data11.requests_per_month !== undefined){
let data13 = data11.requests_per_month;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/requests_per_month",schemaPath:"#/properties/per_key/properties/requests_per_month/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 1000000000000 || isNaN(data13)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/requests_per_month",schemaPath:"#/properties/per_key/properties/requests_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data13 < 0 || isNaN(data13)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/requests_per_month",schemaPath:"#/properties/per_key/properties/requests_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data11.tokens_per_day !== undefined){
let data14 = data11.tokens_per_day;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/tokens_per_day",schemaPath:"#/properties/per_key/properties/tokens_per_day/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 1000000000000 || isNaN(data14)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/tokens_per_day",schemaPath:"#/properties/per_key/properties/tokens_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data14 < 0 || isNaN(data14)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/tokens_per_day",schemaPath:"#/properties/per_key/properties/tokens_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data11.tokens_per_month !== undefined){
let data15 = data11.tokens_per_month;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/tokens_per_month",schemaPath:"#/properties/per_key/properties/tokens_per_month/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 1000000000000 || isNaN(data15)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/tokens_per_month",schemaPath:"#/properties/per_key/properties/tokens_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data15 < 0 || isNaN(data15)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/tokens_per_month",schemaPath:"#/properties/per_key/properties/tokens_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data11.cost_per_day !== undefined){
let data16 = data11.cost_per_day;
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 1000000 || isNaN(data16)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/cost_per_day",schemaPath:"#/properties/per_key/properties/cost_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data16 < 0 || isNaN(data16)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/cost_per_day",schemaPath:"#/properties/per_key/properties/cost_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/cost_per_day",schemaPath:"#/properties/per_key/properties/cost_per_day/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data11.cost_per_month !== undefined){
let data17 = data11.cost_per_month;
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 1000000 || isNaN(data17)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/cost_per_month",schemaPath:"#/properties/per_key/properties/cost_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data17 < 0 || isNaN(data17)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/cost_per_month",schemaPath:"#/properties/per_key/properties/cost_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/cost_per_month",schemaPath:"#/properties/per_key/properties/cost_per_month/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data11.action !== undefined){
let data18 = data11.action;
if(typeof data18 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/action",schemaPath:"#/properties/per_key/properties/action/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data18 === "refuse") || (data18 === "alert"))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/action",schemaPath:"#/properties/per_key/properties/action/enum",keyword:"enum",params:{allowedValues: schema19.properties.per_key.properties.action.enum}});
errors++;
}
}
if(data11.alert_at !== undefined){
let data19 = data11.alert_at;
if(Array.isArray(data19)){
if(data19.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/alert_at",schemaPath:"#/properties/per_key/properties/alert_at/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len1 = data19.length;
for(let i2=0; i2<len1; i2++){
let data20 = data19[i2];
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 1 || isNaN(data20)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/alert_at/" + i2,schemaPath:"#/properties/per_key/properties/alert_at/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}});
errors++;
}
if(data20 < 0.01 || isNaN(data20)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/alert_at/" + i2,schemaPath:"#/properties/per_key/properties/alert_at/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.01}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/alert_at/" + i2,schemaPath:"#/properties/per_key/properties/alert_at/items/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
let i3 = data19.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data19[i3];
if(!((typeof item1 == "number") && (isFinite(item1)))){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/alert_at",schemaPath:"#/properties/per_key/properties/alert_at/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1}});
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/alert_at",schemaPath:"#/properties/per_key/properties/alert_at/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data11.on_store_failure !== undefined){
let data21 = data11.on_store_failure;
if(typeof data21 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/on_store_failure",schemaPath:"#/properties/per_key/properties/on_store_failure/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data21 === "closed") || (data21 === "open"))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_key/on_store_failure",schemaPath:"#/properties/per_key/properties/on_store_failure/enum",keyword:"enum",params:{allowedValues: schema19.properties.per_key.properties.on_store_failure.enum}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/per_key",schemaPath:"#/properties/per_key/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.per_user !== undefined){
let data22 = data.per_user;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(Object.keys(data22).length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/per_user",schemaPath:"#/properties/per_user/minProperties",keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key3 in data22){
if(!(func1.call(schema19.properties.per_user.properties, key3))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_user",schemaPath:"#/properties/per_user/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data22.requests_per_day !== undefined){
let data23 = data22.requests_per_day;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/requests_per_day",schemaPath:"#/properties/per_user/properties/requests_per_day/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 > 1000000000000 || isNaN(data23)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/requests_per_day",schemaPath:"#/properties/per_user/properties/requests_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data23 < 0 || isNaN(data23)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/requests_per_day",schemaPath:"#/properties/per_user/properties/requests_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data22.requests_per_month !== undefined){
let data24 = data22.requests_per_month;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/requests_per_month",schemaPath:"#/properties/per_user/properties/requests_per_month/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 > 1000000000000 || isNaN(data24)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/requests_per_month",schemaPath:"#/properties/per_user/properties/requests_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data24 < 0 || isNaN(data24)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/requests_per_month",schemaPath:"#/properties/per_user/properties/requests_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data22.tokens_per_day !== undefined){
let data25 = data22.tokens_per_day;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/tokens_per_day",schemaPath:"#/properties/per_user/properties/tokens_per_day/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 1000000000000 || isNaN(data25)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/tokens_per_day",schemaPath:"#/properties/per_user/properties/tokens_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data25 < 0 || isNaN(data25)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/tokens_per_day",schemaPath:"#/properties/per_user/properties/tokens_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data22.tokens_per_month !== undefined){
let data26 = data22.tokens_per_month;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/tokens_per_month",schemaPath:"#/properties/per_user/properties/tokens_per_month/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 > 1000000000000 || isNaN(data26)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/tokens_per_month",schemaPath:"#/properties/per_user/properties/tokens_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data26 < 0 || isNaN(data26)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/tokens_per_month",schemaPath:"#/properties/per_user/properties/tokens_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data22.cost_per_day !== undefined){
let data27 = data22.cost_per_day;
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 1000000 || isNaN(data27)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/cost_per_day",schemaPath:"#/properties/per_user/properties/cost_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data27 < 0 || isNaN(data27)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/cost_per_day",schemaPath:"#/properties/per_user/properties/cost_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/cost_per_day",schemaPath:"#/properties/per_user/properties/cost_per_day/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data22.cost_per_month !== undefined){
let data28 = data22.cost_per_month;
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 > 1000000 || isNaN(data28)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/cost_per_month",schemaPath:"#/properties/per_user/properties/cost_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data28 < 0 || isNaN(data28)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/cost_per_month",schemaPath:"#/properties/per_user/properties/cost_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/cost_per_month",schemaPath:"#/properties/per_user/properties/cost_per_month/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data22.action !== undefined){
let data29 = data22.action;
if(typeof data29 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/action",schemaPath:"#/properties/per_user/properties/action/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data29 === "refuse") || (data29 === "alert"))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/action",schemaPath:"#/properties/per_user/properties/action/enum",keyword:"enum",params:{allowedValues: schema19.properties.per_user.properties.action.enum}});
errors++;
}
}
if(data22.alert_at !== undefined){
let data30 = data22.alert_at;
if(Array.isArray(data30)){
if(data30.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/alert_at",schemaPath:"#/properties/per_user/properties/alert_at/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len2 = data30.length;
for(let i4=0; i4<len2; i4++){
let data31 = data30[i4];
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 > 1 || isNaN(data31)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/alert_at/" + i4,schemaPath:"#/properties/per_user/properties/alert_at/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}});
errors++;
}
if(data31 < 0.01 || isNaN(data31)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/alert_at/" + i4,schemaPath:"#/properties/per_user/properties/alert_at/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.01}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/alert_at/" + i4,schemaPath:"#/properties/per_user/properties/alert_at/items/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
let i5 = data30.length;
let j2;
if(i5 > 1){
const indices2 = {};
for(;i5--;){
let item2 = data30[i5];
if(!((typeof item2 == "number") && (isFinite(item2)))){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/alert_at",schemaPath:"#/properties/per_user/properties/alert_at/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2}});
errors++;
break;
}
indices2[item2] = i5;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/alert_at",schemaPath:"#/properties/per_user/properties/alert_at/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data22.on_store_failure !== undefined){
let data32 = data22.on_store_failure;
if(typeof data32 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/on_store_failure",schemaPath:"#/properties/per_user/properties/on_store_failure/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data32 === "closed") || (data32 === "open"))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_user/on_store_failure",schemaPath:"#/properties/per_user/properties/on_store_failure/enum",keyword:"enum",params:{allowedValues: schema19.properties.per_user.properties.on_store_failure.enum}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/per_user",schemaPath:"#/properties/per_user/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.per_team !== undefined){
let data33 = data.per_team;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(Object.keys(data33).length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/per_team",schemaPath:"#/properties/per_team/minProperties",keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key4 in data33){
if(!(func1.call(schema19.properties.per_team.properties, key4))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_team",schemaPath:"#/properties/per_team/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}});
errors++;
}
}
if(data33.requests_per_day !== undefined){
let data34 = data33.requests_per_day;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/requests_per_day",schemaPath:"#/properties/per_team/properties/requests_per_day/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 > 1000000000000 || isNaN(data34)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/requests_per_day",schemaPath:"#/properties/per_team/properties/requests_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data34 < 0 || isNaN(data34)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/requests_per_day",schemaPath:"#/properties/per_team/properties/requests_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data33.requests_per_month !== undefined){
let data35 = data33.requests_per_month;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/requests_per_month",schemaPath:"#/properties/per_team/properties/requests_per_month/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 > 1000000000000 || isNaN(data35)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/requests_per_month",schemaPath:"#/properties/per_team/properties/requests_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data35 < 0 || isNaN(data35)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/requests_per_month",schemaPath:"#/properties/per_team/properties/requests_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data33.tokens_per_day !== undefined){
let data36 = data33.tokens_per_day;
if(!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/tokens_per_day",schemaPath:"#/properties/per_team/properties/tokens_per_day/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 > 1000000000000 || isNaN(data36)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/tokens_per_day",schemaPath:"#/properties/per_team/properties/tokens_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data36 < 0 || isNaN(data36)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/tokens_per_day",schemaPath:"#/properties/per_team/properties/tokens_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data33.tokens_per_month !== undefined){
let data37 = data33.tokens_per_month;
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/tokens_per_month",schemaPath:"#/properties/per_team/properties/tokens_per_month/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 > 1000000000000 || isNaN(data37)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/tokens_per_month",schemaPath:"#/properties/per_team/properties/tokens_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data37 < 0 || isNaN(data37)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/tokens_per_month",schemaPath:"#/properties/per_team/properties/tokens_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data33.cost_per_day !== undefined){
let data38 = data33.cost_per_day;
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 > 1000000 || isNaN(data38)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/cost_per_day",schemaPath:"#/properties/per_team/properties/cost_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data38 < 0 || isNaN(data38)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/cost_per_day",schemaPath:"#/properties/per_team/properties/cost_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/cost_per_day",schemaPath:"#/properties/per_team/properties/cost_per_day/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data33.cost_per_month !== undefined){
let data39 = data33.cost_per_month;
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 > 1000000 || isNaN(data39)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/cost_per_month",schemaPath:"#/properties/per_team/properties/cost_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data39 < 0 || isNaN(data39)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/cost_per_month",schemaPath:"#/properties/per_team/properties/cost_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/cost_per_month",schemaPath:"#/properties/per_team/properties/cost_per_month/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data33.action !== undefined){
let data40 = data33.action;
if(typeof data40 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/action",schemaPath:"#/properties/per_team/properties/action/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data40 === "refuse") || (data40 === "alert"))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/action",schemaPath:"#/properties/per_team/properties/action/enum",keyword:"enum",params:{allowedValues: schema19.properties.per_team.properties.action.enum}});
errors++;
}
}
if(data33.alert_at !== undefined){
let data41 = data33.alert_at;
if(Array.isArray(data41)){
if(data41.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/alert_at",schemaPath:"#/properties/per_team/properties/alert_at/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len3 = data41.length;
for(let i6=0; i6<len3; i6++){
let data42 = data41[i6];
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 > 1 || isNaN(data42)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/alert_at/" + i6,schemaPath:"#/properties/per_team/properties/alert_at/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}});
errors++;
}
if(data42 < 0.01 || isNaN(data42)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/alert_at/" + i6,schemaPath:"#/properties/per_team/properties/alert_at/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.01}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/alert_at/" + i6,schemaPath:"#/properties/per_team/properties/alert_at/items/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
let i7 = data41.length;
let j3;
if(i7 > 1){
const indices3 = {};
for(;i7--;){
let item3 = data41[i7];
if(!((typeof item3 == "number") && (isFinite(item3)))){
continue;
}
if(typeof indices3[item3] == "number"){
j3 = indices3[item3];
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/alert_at",schemaPath:"#/properties/per_team/properties/alert_at/uniqueItems",keyword:"uniqueItems",params:{i: i7, j: j3}});
errors++;
break;
}
indices3[item3] = i7;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/alert_at",schemaPath:"#/properties/per_team/properties/alert_at/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data33.on_store_failure !== undefined){
let data43 = data33.on_store_failure;
if(typeof data43 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/on_store_failure",schemaPath:"#/properties/per_team/properties/on_store_failure/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data43 === "closed") || (data43 === "open"))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_team/on_store_failure",schemaPath:"#/properties/per_team/properties/on_store_failure/enum",keyword:"enum",params:{allowedValues: schema19.properties.per_team.properties.on_store_failure.enum}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/per_team",schemaPath:"#/properties/per_team/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.per_model !== undefined){
let data44 = data.per_model;
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if(Object.keys(data44).length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/per_model",schemaPath:"#/properties/per_model/minProperties",keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key5 in data44){
if(!(func1.call(schema19.properties.per_model.properties, key5))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_model",schemaPath:"#/properties/per_model/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}});
errors++;
}
}
if(data44.requests_per_day !== undefined){
let data45 = data44.requests_per_day;
if(!(((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45))) && (isFinite(data45)))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/requests_per_day",schemaPath:"#/properties/per_model/properties/requests_per_day/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data45 == "number") && (isFinite(data45))){
if(data45 > 1000000000000 || isNaN(data45)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/requests_per_day",schemaPath:"#/properties/per_model/properties/requests_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data45 < 0 || isNaN(data45)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/requests_per_day",schemaPath:"#/properties/per_model/properties/requests_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data44.requests_per_month !== undefined){
let data46 = data44.requests_per_month;
if(!(((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46))) && (isFinite(data46)))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/requests_per_month",schemaPath:"#/properties/per_model/properties/requests_per_month/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data46 == "number") && (isFinite(data46))){
if(data46 > 1000000000000 || isNaN(data46)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/requests_per_month",schemaPath:"#/properties/per_model/properties/requests_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data46 < 0 || isNaN(data46)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/requests_per_month",schemaPath:"#/properties/per_model/properties/requests_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data44.tokens_per_day !== undefined){
let data47 = data44.tokens_per_day;
if(!(((typeof data47 == "number") && (!(data47 % 1) && !isNaN(data47))) && (isFinite(data47)))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/tokens_per_day",schemaPath:"#/properties/per_model/properties/tokens_per_day/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data47 == "number") && (isFinite(data47))){
if(data47 > 1000000000000 || isNaN(data47)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/tokens_per_day",schemaPath:"#/properties/per_model/properties/tokens_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data47 < 0 || isNaN(data47)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/tokens_per_day",schemaPath:"#/properties/per_model/properties/tokens_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data44.tokens_per_month !== undefined){
let data48 = data44.tokens_per_month;
if(!(((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48))) && (isFinite(data48)))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/tokens_per_month",schemaPath:"#/properties/per_model/properties/tokens_per_month/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data48 == "number") && (isFinite(data48))){
if(data48 > 1000000000000 || isNaN(data48)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/tokens_per_month",schemaPath:"#/properties/per_model/properties/tokens_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data48 < 0 || isNaN(data48)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/tokens_per_month",schemaPath:"#/properties/per_model/properties/tokens_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data44.cost_per_day !== undefined){
let data49 = data44.cost_per_day;
if((typeof data49 == "number") && (isFinite(data49))){
if(data49 > 1000000 || isNaN(data49)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/cost_per_day",schemaPath:"#/properties/per_model/properties/cost_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data49 < 0 || isNaN(data49)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/cost_per_day",schemaPath:"#/properties/per_model/properties/cost_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/cost_per_day",schemaPath:"#/properties/per_model/properties/cost_per_day/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data44.cost_per_month !== undefined){
let data50 = data44.cost_per_month;
if((typeof data50 == "number") && (isFinite(data50))){
if(data50 > 1000000 || isNaN(data50)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/cost_per_month",schemaPath:"#/properties/per_model/properties/cost_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data50 < 0 || isNaN(data50)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/cost_per_month",schemaPath:"#/properties/per_model/properties/cost_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/cost_per_month",schemaPath:"#/properties/per_model/properties/cost_per_month/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data44.action !== undefined){
let data51 = data44.action;
if(typeof data51 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/action",schemaPath:"#/properties/per_model/properties/action/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data51 === "refuse") || (data51 === "alert"))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/action",schemaPath:"#/properties/per_model/properties/action/enum",keyword:"enum",params:{allowedValues: schema19.properties.per_model.properties.action.enum}});
errors++;
}
}
if(data44.alert_at !== undefined){
let data52 = data44.alert_at;
if(Array.isArray(data52)){
if(data52.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/alert_at",schemaPath:"#/properties/per_model/properties/alert_at/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len4 = data52.length;
for(let i8=0; i8<len4; i8++){
let data53 = data52[i8];
if((typeof data53 == "number") && (isFinite(data53))){
if(data53 > 1 || isNaN(data53)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/alert_at/" + i8,schemaPath:"#/properties/per_model/properties/alert_at/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}});
errors++;
}
if(data53 < 0.01 || isNaN(data53)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/alert_at/" + i8,schemaPath:"#/properties/per_model/properties/alert_at/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.01}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/alert_at/" + i8,schemaPath:"#/properties/per_model/properties/alert_at/items/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
let i9 = data52.length;
let j4;
if(i9 > 1){
const indices4 = {};
for(;i9--;){
let item4 = data52[i9];
if(!((typeof item4 == "number") && (isFinite(item4)))){
continue;
}
if(typeof indices4[item4] == "number"){
j4 = indices4[item4];
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/alert_at",schemaPath:"#/properties/per_model/properties/alert_at/uniqueItems",keyword:"uniqueItems",params:{i: i9, j: j4}});
errors++;
break;
}
indices4[item4] = i9;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/alert_at",schemaPath:"#/properties/per_model/properties/alert_at/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data44.on_store_failure !== undefined){
let data54 = data44.on_store_failure;
if(typeof data54 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/on_store_failure",schemaPath:"#/properties/per_model/properties/on_store_failure/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data54 === "closed") || (data54 === "open"))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_model/on_store_failure",schemaPath:"#/properties/per_model/properties/on_store_failure/enum",keyword:"enum",params:{allowedValues: schema19.properties.per_model.properties.on_store_failure.enum}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/per_model",schemaPath:"#/properties/per_model/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.models !== undefined){
let data55 = data.models;
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
for(const key6 in data55){
const _errs119 = errors;
if(typeof key6 === "string"){
if(func7(key6) > 100){
vErrors = added(vErrors, {instancePath:instancePath+"/models",schemaPath:"#/properties/models/propertyNames/maxLength",keyword:"maxLength",params:{limit: 100},propertyName:key6});
errors++;
}
if(func7(key6) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/models",schemaPath:"#/properties/models/propertyNames/minLength",keyword:"minLength",params:{limit: 1},propertyName:key6});
errors++;
}
}
var valid21 = _errs119 === errors;
if(!valid21){
vErrors = added(vErrors, {instancePath:instancePath+"/models",schemaPath:"#/properties/models/propertyNames",keyword:"propertyNames",params:{propertyName: key6}});
errors++;
}
}
for(const key7 in data55){
let data56 = data55[key7];
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
if(Object.keys(data56).length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/additionalProperties/minProperties",keyword:"minProperties",params:{limit: 1}});
errors++;
}
for(const key8 in data56){
if(!(func1.call(schema19.properties.models.additionalProperties.properties, key8))){
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}});
errors++;
}
}
if(data56.requests_per_day !== undefined){
let data57 = data56.requests_per_day;
if(!(((typeof data57 == "number") && (!(data57 % 1) && !isNaN(data57))) && (isFinite(data57)))){
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/requests_per_day",schemaPath:"#/properties/models/additionalProperties/properties/requests_per_day/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data57 == "number") && (isFinite(data57))){
if(data57 > 1000000000000 || isNaN(data57)){
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/requests_per_day",schemaPath:"#/properties/models/additionalProperties/properties/requests_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data57 < 0 || isNaN(data57)){
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/requests_per_day",schemaPath:"#/properties/models/additionalProperties/properties/requests_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data56.requests_per_month !== undefined){
let data58 = data56.requests_per_month;
if(!(((typeof data58 == "number") && (!(data58 % 1) && !isNaN(data58))) && (isFinite(data58)))){
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/requests_per_month",schemaPath:"#/properties/models/additionalProperties/properties/requests_per_month/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data58 == "number") && (isFinite(data58))){
if(data58 > 1000000000000 || isNaN(data58)){
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/requests_per_month",schemaPath:"#/properties/models/additionalProperties/properties/requests_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data58 < 0 || isNaN(data58)){
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/requests_per_month",schemaPath:"#/properties/models/additionalProperties/properties/requests_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data56.tokens_per_day !== undefined){
let data59 = data56.tokens_per_day;
if(!(((typeof data59 == "number") && (!(data59 % 1) && !isNaN(data59))) && (isFinite(data59)))){
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/tokens_per_day",schemaPath:"#/properties/models/additionalProperties/properties/tokens_per_day/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data59 == "number") && (isFinite(data59))){
if(data59 > 1000000000000 || isNaN(data59)){
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/tokens_per_day",schemaPath:"#/properties/models/additionalProperties/properties/tokens_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data59 < 0 || isNaN(data59)){
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/tokens_per_day",schemaPath:"#/properties/models/additionalProperties/properties/tokens_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data56.tokens_per_month !== undefined){
let data60 = data56.tokens_per_month;
if(!(((typeof data60 == "number") && (!(data60 % 1) && !isNaN(data60))) && (isFinite(data60)))){
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/tokens_per_month",schemaPath:"#/properties/models/additionalProperties/properties/tokens_per_month/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data60 == "number") && (isFinite(data60))){
if(data60 > 1000000000000 || isNaN(data60)){
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/tokens_per_month",schemaPath:"#/properties/models/additionalProperties/properties/tokens_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000}});
errors++;
}
if(data60 < 0 || isNaN(data60)){
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/tokens_per_month",schemaPath:"#/properties/models/additionalProperties/properties/tokens_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
if(data56.cost_per_day !== undefined){
let data61 = data56.cost_per_day;
if((typeof data61 == "number") && (isFinite(data61))){
if(data61 > 1000000 || isNaN(data61)){
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/cost_per_day",schemaPath:"#/properties/models/additionalProperties/properties/cost_per_day/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data61 < 0 || isNaN(data61)){
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/cost_per_day",schemaPath:"#/properties/models/additionalProperties/properties/cost_per_day/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/cost_per_day",schemaPath:"#/properties/models/additionalProperties/properties/cost_per_day/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data56.cost_per_month !== undefined){
let data62 = data56.cost_per_month;
if((typeof data62 == "number") && (isFinite(data62))){
if(data62 > 1000000 || isNaN(data62)){
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/cost_per_month",schemaPath:"#/properties/models/additionalProperties/properties/cost_per_month/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
errors++;
}
if(data62 < 0 || isNaN(data62)){
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/cost_per_month",schemaPath:"#/properties/models/additionalProperties/properties/cost_per_month/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/cost_per_month",schemaPath:"#/properties/models/additionalProperties/properties/cost_per_month/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data56.action !== undefined){
let data63 = data56.action;
if(typeof data63 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/action",schemaPath:"#/properties/models/additionalProperties/properties/action/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data63 === "refuse") || (data63 === "alert"))){
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/action",schemaPath:"#/properties/models/additionalProperties/properties/action/enum",keyword:"enum",params:{allowedValues: schema19.properties.models.additionalProperties.properties.action.enum}});
errors++;
}
}
if(data56.alert_at !== undefined){
let data64 = data56.alert_at;
if(Array.isArray(data64)){
if(data64.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/alert_at",schemaPath:"#/properties/models/additionalProperties/properties/alert_at/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len5 = data64.length;
for(let i10=0; i10<len5; i10++){
let data65 = data64[i10];
if((typeof data65 == "number") && (isFinite(data65))){
if(data65 > 1 || isNaN(data65)){
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/alert_at/" + i10,schemaPath:"#/properties/models/additionalProperties/properties/alert_at/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}});
errors++;
}
if(data65 < 0.01 || isNaN(data65)){
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/alert_at/" + i10,schemaPath:"#/properties/models/additionalProperties/properties/alert_at/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.01}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/alert_at/" + i10,schemaPath:"#/properties/models/additionalProperties/properties/alert_at/items/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
let i11 = data64.length;
let j5;
if(i11 > 1){
const indices5 = {};
for(;i11--;){
let item5 = data64[i11];
if(!((typeof item5 == "number") && (isFinite(item5)))){
continue;
}
if(typeof indices5[item5] == "number"){
j5 = indices5[item5];
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/alert_at",schemaPath:"#/properties/models/additionalProperties/properties/alert_at/uniqueItems",keyword:"uniqueItems",params:{i: i11, j: j5}});
errors++;
break;
}
indices5[item5] = i11;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/alert_at",schemaPath:"#/properties/models/additionalProperties/properties/alert_at/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data56.on_store_failure !== undefined){
let data66 = data56.on_store_failure;
if(typeof data66 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/on_store_failure",schemaPath:"#/properties/models/additionalProperties/properties/on_store_failure/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data66 === "closed") || (data66 === "open"))){
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/on_store_failure",schemaPath:"#/properties/models/additionalProperties/properties/on_store_failure/enum",keyword:"enum",params:{allowedValues: schema19.properties.models.additionalProperties.properties.on_store_failure.enum}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/additionalProperties/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/models",schemaPath:"#/properties/models/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.prices !== undefined){
let data67 = data.prices;
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
for(const key9 in data67){
const _errs146 = errors;
if(typeof key9 === "string"){
if(func7(key9) > 256){
vErrors = added(vErrors, {instancePath:instancePath+"/prices",schemaPath:"#/properties/prices/propertyNames/maxLength",keyword:"maxLength",params:{limit: 256},propertyName:key9});
errors++;
}
if(func7(key9) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/prices",schemaPath:"#/properties/prices/propertyNames/minLength",keyword:"minLength",params:{limit: 1},propertyName:key9});
errors++;
}
}
var valid27 = _errs146 === errors;
if(!valid27){
vErrors = added(vErrors, {instancePath:instancePath+"/prices",schemaPath:"#/properties/prices/propertyNames",keyword:"propertyNames",params:{propertyName: key9}});
errors++;
}
}
for(const key10 in data67){
let data68 = data67[key10];
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
if(data68.input === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/prices/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/prices/additionalProperties/required",keyword:"required",params:{missingProperty: "input"}});
errors++;
}
if(data68.output === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/prices/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/prices/additionalProperties/required",keyword:"required",params:{missingProperty: "output"}});
errors++;
}
for(const key11 in data68){
if(!(((key11 === "input") || (key11 === "output")) || (key11 === "cached_input"))){
vErrors = added(vErrors, {instancePath:instancePath+"/prices/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/prices/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}});
errors++;
}
}
if(data68.input !== undefined){
let data69 = data68.input;
if((typeof data69 == "number") && (isFinite(data69))){
if(data69 > 10000 || isNaN(data69)){
vErrors = added(vErrors, {instancePath:instancePath+"/prices/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/input",schemaPath:"#/properties/prices/additionalProperties/properties/input/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000}});
errors++;
}
if(data69 < 0 || isNaN(data69)){
vErrors = added(vErrors, {instancePath:instancePath+"/prices/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/input",schemaPath:"#/properties/prices/additionalProperties/properties/input/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/prices/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/input",schemaPath:"#/properties/prices/additionalProperties/properties/input/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data68.output !== undefined){
let data70 = data68.output;
if((typeof data70 == "number") && (isFinite(data70))){
if(data70 > 10000 || isNaN(data70)){
vErrors = added(vErrors, {instancePath:instancePath+"/prices/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/output",schemaPath:"#/properties/prices/additionalProperties/properties/output/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000}});
errors++;
}
if(data70 < 0 || isNaN(data70)){
vErrors = added(vErrors, {instancePath:instancePath+"/prices/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/output",schemaPath:"#/properties/prices/additionalProperties/properties/output/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/prices/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/output",schemaPath:"#/properties/prices/additionalProperties/properties/output/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data68.cached_input !== undefined){
let data71 = data68.cached_input;
if((typeof data71 == "number") && (isFinite(data71))){
if(data71 > 10000 || isNaN(data71)){
vErrors = added(vErrors, {instancePath:instancePath+"/prices/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/cached_input",schemaPath:"#/properties/prices/additionalProperties/properties/cached_input/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000}});
errors++;
}
if(data71 < 0 || isNaN(data71)){
vErrors = added(vErrors, {instancePath:instancePath+"/prices/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/cached_input",schemaPath:"#/properties/prices/additionalProperties/properties/cached_input/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/prices/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/cached_input",schemaPath:"#/properties/prices/additionalProperties/properties/cached_input/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/prices/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/prices/additionalProperties/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/prices",schemaPath:"#/properties/prices/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.target_prices !== undefined){
let data72 = data.target_prices;
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
for(const key12 in data72){
const _errs159 = errors;
if(typeof key12 === "string"){
if(func7(key12) > 256){
vErrors = added(vErrors, {instancePath:instancePath+"/target_prices",schemaPath:"#/properties/target_prices/propertyNames/maxLength",keyword:"maxLength",params:{limit: 256},propertyName:key12});
errors++;
}
if(func7(key12) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/target_prices",schemaPath:"#/properties/target_prices/propertyNames/minLength",keyword:"minLength",params:{limit: 1},propertyName:key12});
errors++;
}
}
var valid30 = _errs159 === errors;
if(!valid30){
vErrors = added(vErrors, {instancePath:instancePath+"/target_prices",schemaPath:"#/properties/target_prices/propertyNames",keyword:"propertyNames",params:{propertyName: key12}});
errors++;
}
}
for(const key13 in data72){
let data73 = data72[key13];
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
if(data73.input === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/target_prices/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/target_prices/additionalProperties/required",keyword:"required",params:{missingProperty: "input"}});
errors++;
}
if(data73.output === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/target_prices/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/target_prices/additionalProperties/required",keyword:"required",params:{missingProperty: "output"}});
errors++;
}
for(const key14 in data73){
if(!(((key14 === "input") || (key14 === "output")) || (key14 === "cached_input"))){
vErrors = added(vErrors, {instancePath:instancePath+"/target_prices/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/target_prices/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}});
errors++;
}
}
if(data73.input !== undefined){
let data74 = data73.input;
if((typeof data74 == "number") && (isFinite(data74))){
if(data74 > 10000 || isNaN(data74)){
vErrors = added(vErrors, {instancePath:instancePath+"/target_prices/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/input",schemaPath:"#/properties/target_prices/additionalProperties/properties/input/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000}});
errors++;
}
if(data74 < 0 || isNaN(data74)){
vErrors = added(vErrors, {instancePath:instancePath+"/target_prices/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/input",schemaPath:"#/properties/target_prices/additionalProperties/properties/input/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/target_prices/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/input",schemaPath:"#/properties/target_prices/additionalProperties/properties/input/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data73.output !== undefined){
let data75 = data73.output;
if((typeof data75 == "number") && (isFinite(data75))){
if(data75 > 10000 || isNaN(data75)){
vErrors = added(vErrors, {instancePath:instancePath+"/target_prices/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/output",schemaPath:"#/properties/target_prices/additionalProperties/properties/output/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000}});
errors++;
}
if(data75 < 0 || isNaN(data75)){
vErrors = added(vErrors, {instancePath:instancePath+"/target_prices/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/output",schemaPath:"#/properties/target_prices/additionalProperties/properties/output/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/target_prices/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/output",schemaPath:"#/properties/target_prices/additionalProperties/properties/output/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data73.cached_input !== undefined){
let data76 = data73.cached_input;
if((typeof data76 == "number") && (isFinite(data76))){
if(data76 > 10000 || isNaN(data76)){
vErrors = added(vErrors, {instancePath:instancePath+"/target_prices/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/cached_input",schemaPath:"#/properties/target_prices/additionalProperties/properties/cached_input/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000}});
errors++;
}
if(data76 < 0 || isNaN(data76)){
vErrors = added(vErrors, {instancePath:instancePath+"/target_prices/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/cached_input",schemaPath:"#/properties/target_prices/additionalProperties/properties/cached_input/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/target_prices/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/cached_input",schemaPath:"#/properties/target_prices/additionalProperties/properties/cached_input/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/target_prices/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/target_prices/additionalProperties/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/target_prices",schemaPath:"#/properties/target_prices/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.on_unknown_price !== undefined){
let data77 = data.on_unknown_price;
if(typeof data77 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/on_unknown_price",schemaPath:"#/properties/on_unknown_price/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data77 === "refuse") || (data77 === "free"))){
vErrors = added(vErrors, {instancePath:instancePath+"/on_unknown_price",schemaPath:"#/properties/on_unknown_price/enum",keyword:"enum",params:{allowedValues: schema19.properties.on_unknown_price.enum}});
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
