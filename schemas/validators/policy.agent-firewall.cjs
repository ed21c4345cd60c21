// Made by 'npm run generate' from the definitions in src/; not to be edited.
'use strict';
const validate = validate52;

const schema19 = {"type":["object","null"],"additionalProperties":false,"properties":{"allowed_tools":{"type":"array","items":{"type":"string","minLength":1}},"blocked_tools":{"type":"array","items":{"type":"string","minLength":1}},"action":{"type":"string","enum":["block","escalate"]},"action_limits":{"type":"object","additionalProperties":false,"properties":{"per_response":{"type":"integer","minimum":1},"per_conversation":{"type":"integer","minimum":1}}},"transaction_limits":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["tools"],"properties":{"tools":{"type":"array","minItems":1,"items":{"type":"string","minLength":1}},"amount_fields":{"type":"array","minItems":1,"items":{"type":"string","minLength":1}},"max_amount":{"type":"number","minimum":0},"max_total":{"type":"number","minimum":0},"approval_above":{"type":"number","minimum":0},"currency_field":{"type":"string","minLength":1},"currencies":{"type":"array","minItems":1,"items":{"type":"string","minLength":1}},"missing_amount":{"type":"string","enum":["block","allow"]}}}},"kill_switch":{"type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean"},"scope":{"type":"string","enum":["tools","all"]},"tools":{"type":"array","items":{"type":"string","minLength":1}},"keys":{"type":"array","items":{"type":"string","minLength":1}},"users":{"type":"array","items":{"type":"string","minLength":1}},"teams":{"type":"array","items":{"type":"string","minLength":1}}}},"message":{"type":"string","minLength":1},"mode":{"type":"string","enum":["enforce","observe"]},"phases":{"type":"array","items":{"type":"string","enum":["input","output"]},"minItems":1,"uniqueItems":true},"exceptions":{"type":"array","items":{"type":"object","properties":{"value":{"type":"string","minLength":1},"term":{"type":"string","minLength":1},"pattern":{"type":"string","minLength":1},"reason":{"type":"string","minLength":1,"maxLength":500},"expires":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}([Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2}))?$"}},"required":["reason"],"oneOf":[{"required":["value"]},{"required":["term"]},{"required":["pattern"]}],"additionalProperties":false}},"uninspectable":{"type":"string","enum":["allow","block"]},"stream":{"type":"string","enum":["buffered"]}}};
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
if(data.allowed_tools !== undefined){
let data0 = data.allowed_tools;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(func2(data1) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/allowed_tools/" + i0,schemaPath:"#/properties/allowed_tools/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/allowed_tools/" + i0,schemaPath:"#/properties/allowed_tools/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/allowed_tools",schemaPath:"#/properties/allowed_tools/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.blocked_tools !== undefined){
let data2 = data.blocked_tools;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(typeof data3 === "string"){
if(func2(data3) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/blocked_tools/" + i1,schemaPath:"#/properties/blocked_tools/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/blocked_tools/" + i1,schemaPath:"#/properties/blocked_tools/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/blocked_tools",schemaPath:"#/properties/blocked_tools/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.action !== undefined){
let data4 = data.action;
if(typeof data4 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data4 === "block") || (data4 === "escalate"))){
vErrors = added(vErrors, {instancePath:instancePath+"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues: schema19.properties.action.enum}});
errors++;
}
}
if(data.action_limits !== undefined){
let data5 = data.action_limits;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 in data5){
if(!((key1 === "per_response") || (key1 === "per_conversation"))){
vErrors = added(vErrors, {instancePath:instancePath+"/action_limits",schemaPath:"#/properties/action_limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data5.per_response !== undefined){
let data6 = data5.per_response;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
vErrors = added(vErrors, {instancePath:instancePath+"/action_limits/per_response",schemaPath:"#/properties/action_limits/properties/per_response/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 1 || isNaN(data6)){
vErrors = added(vErrors, {instancePath:instancePath+"/action_limits/per_response",schemaPath:"#/properties/action_limits/properties/per_response/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
if(data5.per_conversation !== undefined){
let data7 = data5.per_conversation;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
vErrors = added(vErrors, {instancePath:instancePath+"/action_limits/per_conversation",schemaPath:"#/properties/action_limits/properties/per_conversation/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 1 || isNaN(data7)){
vErrors = added(vErrors, {instancePath:instancePath+"/action_limits/per_conversation",schemaPath:"#/properties/action_limits/properties/per_conversation/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/action_limits",schemaPath:"#/properties/action_limits/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.transaction_limits !== undefined){
let data8 = data.transaction_limits;
if(Array.isArray(data8)){
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
let data9 = data8[i2];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.tools === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/transaction_limits/" + i2,schemaPath:"#/properties/transaction_limits/items/required",keyword:"required",params:{missingProperty: "tools"}});
errors++;
}
for(const key2 in data9){
if(!((((((((key2 === "tools") || (key2 === "amount_fields")) || (key2 === "max_amount")) || (key2 === "max_total")) || (key2 === "approval_above")) || (key2 === "currency_field")) || (key2 === "currencies")) || (key2 === "missing_amount"))){
vErrors = added(vErrors, {instancePath:instancePath+"/transaction_limits/" + i2,schemaPath:"#/properties/transaction_limits/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data9.tools !== undefined){
let data10 = data9.tools;
if(Array.isArray(data10)){
if(data10.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/transaction_limits/" + i2+"/tools",schemaPath:"#/properties/transaction_limits/items/properties/tools/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len3 = data10.length;
for(let i3=0; i3<len3; i3++){
let data11 = data10[i3];
if(typeof data11 === "string"){
if(func2(data11) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/transaction_limits/" + i2+"/tools/" + i3,schemaPath:"#/properties/transaction_limits/items/properties/tools/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/transaction_limits/" + i2+"/tools/" + i3,schemaPath:"#/properties/transaction_limits/items/properties/tools/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/transaction_limits/" + i2+"/tools",schemaPath:"#/properties/transaction_limits/items/properties/tools/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data9.amount_fields !== undefined){
let data12 = data9.amount_fields;
if(Array.isArray(data12)){
if(data12.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/transaction_limits/" + i2+"/amount_fields",schemaPath:"#/properties/transaction_limits/items/properties/amount_fields/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len4 = data12.length;
for(let i4=0; i4<len4; i4++){
let data13 = data12[i4];
if(typeof data13 === "string"){
if(func2(data13) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/transaction_limits/" + i2+"/amount_fields/" + i4,schemaPath:"#/properties/transaction_limits/items/properties/amount_fields/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/transaction_limits/" + i2+"/amount_fields/" + i4,schemaPath:"#/properties/transaction_limits/items/properties/amount_fields/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/transaction_limits/" + i2+"/amount_fields",schemaPath:"#/properties/transaction_limits/items/properties/amount_fields/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data9.max_amount !== undefined){
let data14 = data9.max_amount;
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
vErrors = added(vErrors, {instancePath:instancePath+"/transaction_limits/" + i2+"/max_amount",schemaPath:"#/properties/transaction_limits/items/properties/max_amount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/transaction_limits/" + i2+"/max_amount",schemaPath:"#/properties/transaction_limits/items/properties/max_amount/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data9.max_total !== undefined){
let data15 = data9.max_total;
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
vErrors = added(vErrors, {instancePath:instancePath+"/transaction_limits/" + i2+"/max_total",schemaPath:"#/properties/transaction_limits/items/properties/max_total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/transaction_limits/" + i2+"/max_total",schemaPath:"#/properties/transaction_limits/items/properties/max_total/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data9.approval_above !== undefined){
let data16 = data9.approval_above;
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 0 || isNaN(data16)){
vErrors = added(vErrors, {instancePath:instancePath+"/transaction_limits/" + i2+"/approval_above",schemaPath:"#/properties/transaction_limits/items/properties/approval_above/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/transaction_limits/" + i2+"/approval_above",schemaPath:"#/properties/transaction_limits/items/properties/approval_above/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data9.currency_field !== undefined){
let data17 = data9.currency_field;
if(typeof data17 === "string"){
if(func2(data17) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/transaction_limits/" + i2+"/currency_field",schemaPath:"#/properties/transaction_limits/items/properties/currency_field/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/transaction_limits/" + i2+"/currency_field",schemaPath:"#/properties/transaction_limits/items/properties/currency_field/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data9.currencies !== undefined){
let data18 = data9.currencies;
if(Array.isArray(data18)){
if(data18.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/transaction_limits/" + i2+"/currencies",schemaPath:"#/properties/transaction_limits/items/properties/currencies/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len5 = data18.length;
for(let i5=0; i5<len5; i5++){
let data19 = data18[i5];
if(typeof data19 === "string"){
if(func2(data19) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/transaction_limits/" + i2+"/currencies/" + i5,schemaPath:"#/properties/transaction_limits/items/properties/currencies/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/transaction_limits/" + i2+"/currencies/" + i5,schemaPath:"#/properties/transaction_limits/items/properties/currencies/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/transaction_limits/" + i2+"/currencies",schemaPath:"#/properties/transaction_limits/items/properties/currencies/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data9.missing_amount !== undefined){
let data20 = data9.missing_amount;
if(typeof data20 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/transaction_limits/" + i2+"/missing_amount",schemaPath:"#/properties/transaction_limits/items/properties/missing_amount/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data20 === "block") || (data20 === "allow"))){
vErrors = added(vErrors, {instancePath:instancePath+"/transaction_limits/" + i2+"/missing_amount",schemaPath:"#/properties/transaction_limits/items/properties/missing_amount/enum",keyword:"enum",params:{allowedValues: schema19.properties.transaction_limits.items.properties.missing_amount.enum}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/transaction_limits/" + i2,schemaPath:"#/properties/transaction_limits/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/transaction_limits",schemaPath:"#/properties/transaction_limits/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.kill_switch !== undefined){
let data21 = data.kill_switch;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key3 in data21){
if(!((((((key3 === "enabled") || (key3 === "scope")) || (key3 === "tools")) || (key3 === "keys")) || (key3 === "users")) || (key3 === "teams"))){
vErrors = added(vErrors, {instancePath:instancePath+"/kill_switch",schemaPath:"#/properties/kill_switch/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data21.enabled !== undefined){
if(typeof data21.enabled !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/kill_switch/enabled",schemaPath:"#/properties/kill_switch/properties/enabled/type",keyword:"type",params:{type: "boolean"}});
errors++;
}
}
if(data21.scope !== undefined){
let data23 = data21.scope;
if(typeof data23 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/kill_switch/scope",schemaPath:"#/properties/kill_switch/properties/scope/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data23 === "tools") || (data23 === "all"))){
vErrors = added(vErrors, {instancePath:instancePath+"/kill_switch/scope",schemaPath:"#/properties/kill_switch/properties/scope/enum",keyword:"enum",params:{allowedValues: schema19.properties.kill_switch.properties.scope.enum}});
errors++;
}
}
if(data21.tools !== undefined){
let data24 = data21.tools;
if(Array.isArray(data24)){
const len6 = data24.length;
for(let i6=0; i6<len6; i6++){
let data25 = data24[i6];
if(typeof data25 === "string"){
if(func2(data25) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/kill_switch/tools/" + i6,schemaPath:"#/properties/kill_switch/properties/tools/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/kill_switch/tools/" + i6,schemaPath:"#/properties/kill_switch/properties/tools/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/kill_switch/tools",schemaPath:"#/properties/kill_switch/properties/tools/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data21.keys !== undefined){
let data26 = data21.keys;
if(Array.isArray(data26)){
const len7 = data26.length;
for(let i7=0; i7<len7; i7++){
let data27 = data26[i7];
if(typeof data27 === "string"){
if(func2(data27) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/kill_switch/keys/" + i7,schemaPath:"#/properties/kill_switch/properties/keys/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/kill_switch/keys/" + i7,schemaPath:"#/properties/kill_switch/properties/keys/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/kill_switch/keys",schemaPath:"#/properties/kill_switch/properties/keys/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data21.users !== undefined){
let data28 = data21.users;
if(Array.isArray(data28)){
const len8 = data28.length;
for(let i8=0; i8<len8; i8++){
let data29 = data28[i8];
if(typeof data29 === "string"){
if(func2(data29) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/kill_switch/users/" + i8,schemaPath:"#/properties/kill_switch/properties/users/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/kill_switch/users/" + i8,schemaPath:"#/properties/kill_switch/properties/users/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/kill_switch/users",schemaPath:"#/properties/kill_switch/properties/users/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data21.teams !== undefined){
let data30 = data21.teams;
if(Array.isArray(data30)){
const len9 = data30.length;
for(let i9=0; i9<len9; i9++){
let data31 = data30[i9];
if(typeof data31 === "string"){
if(func2(data31) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/kill_switch/teams/" + i9,schemaPath:"#/properties/kill_switch/properties/teams/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/kill_switch/teams/" + i9,schemaPath:"#/properties/kill_switch/properties/teams/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/kill_switch/teams",schemaPath:"#/properties/kill_switch/properties/teams/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/kill_switch",schemaPath:"#/properties/kill_switch/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
if(data.message !== undefined){
let data32 = data.message;
if(typeof data32 === "string"){
if(func2(data32) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/message",schemaPath:"#/properties/message/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data.mode !== undefined){
let data33 = data.mode;
if(typeof data33 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data33 === "enforce") || (data33 === "observe"))){
vErrors = added(vErrors, {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues: schema19.properties.mode.enum}});
errors++;
}
}
if(data.phases !== undefined){
let data34 = data.phases;
if(Array.isArray(data34)){
if(data34.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/phases",schemaPath:"#/properties/phases/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len10 = data34.length;
for(let i10=0; i10<len10; i10++){
let data35 = data34[i10];
if(typeof data35 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/phases/" + i10,schemaPath:"#/properties/phases/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data35 === "input") || (data35 === "output"))){
vErrors = added(vErrors, {instancePath:instancePath+"/phases/" + i10,schemaPath:"#/properties/phases/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.phases.items.enum}});
errors++;
}
}
let i11 = data34.length;
let j0;
if(i11 > 1){
const indices0 = {};
for(;i11--;){
let item0 = data34[i11];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = added(vErrors, {instancePath:instancePath+"/phases",schemaPath:"#/properties/phases/uniqueItems",keyword:"uniqueItems",params:{i: i11, j: j0}});
errors++;
break;
}
indices0[item0] = i11;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/phases",schemaPath:"#/properties/phases/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data.exceptions !== undefined){
let data36 = data.exceptions;
if(Array.isArray(data36)){
const len11 = data36.length;
for(let i12=0; i12<len11; i12++){
let data37 = data36[i12];
const _errs81 = errors;
let valid29 = false;
let passing0 = null;
const _errs82 = errors;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(data37.value === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i12,schemaPath:"#/properties/exceptions/items/oneOf/0/required",keyword:"required",params:{missingProperty: "value"}});
errors++;
}
}
var _valid0 = _errs82 === errors;
if(_valid0){
valid29 = true;
passing0 = 0;
}
const _errs83 = errors;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(data37.term === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i12,schemaPath:"#/properties/exceptions/items/oneOf/1/required",keyword:"required",params:{missingProperty: "term"}});
errors++;
}
}
var _valid0 = _errs83 === errors;
if(_valid0 && valid29){
valid29 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid29 = true;
passing0 = 1;
}
const _errs84 = errors;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(data37.pattern === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i12,schemaPath:"#/properties/exceptions/items/oneOf/2/required",keyword:"required",params:{missingProperty: "pattern"}});
errors++;
}
}
var _valid0 = _errs84 === errors;
if(_valid0 && valid29){
valid29 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid29 = true;
passing0 = 2;
}
}
}
if(!valid29){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i12,schemaPath:"#/properties/exceptions/items/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs81;
if(vErrors !== null){
if(_errs81){
vErrors.length = _errs81;
}
else {
vErrors = null;
}
}
}
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(data37.reason === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i12,schemaPath:"#/properties/exceptions/items/required",keyword:"required",params:{missingProperty: "reason"}});
errors++;
}
for(const key4 in data37){
if(!(((((key4 === "value") || (key4 === "term")) || (key4 === "pattern")) || (key4 === "reason")) || (key4 === "expires"))){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i12,schemaPath:"#/properties/exceptions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}});
errors++;
}
}
if(data37.value !== undefined){
let data38 = data37.value;
if(typeof data38 === "string"){
if(func2(data38) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i12+"/value",schemaPath:"#/properties/exceptions/items/properties/value/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i12+"/value",schemaPath:"#/properties/exceptions/items/properties/value/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data37.term !== undefined){
let data39 = data37.term;
if(typeof data39 === "string"){
if(func2(data39) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i12+"/term",schemaPath:"#/properties/exceptions/items/properties/term/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i12+"/term",schemaPath:"#/properties/exceptions/items/properties/term/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data37.pattern !== undefined){
let data40 = data37.pattern;
if(typeof data40 === "string"){
if(func2(data40) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i12+"/pattern",schemaPath:"#/properties/exceptions/items/properties/pattern/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i12+"/pattern",schemaPath:"#/properties/exceptions/items/properties/pattern/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data37.reason !== undefined){
let data41 = data37.reason;
if(typeof data41 === "string"){
if(func2(data41) > 500){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i12+"/reason",schemaPath:"#/properties/exceptions/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 500}});
errors++;
}
if(func2(data41) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i12+"/reason",schemaPath:"#/properties/exceptions/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i12+"/reason",schemaPath:"#/properties/exceptions/items/properties/reason/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data37.expires !== undefined){
let data42 = data37.expires;
if(typeof data42 === "string"){
if(!pattern3.test(data42)){
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i12+"/expires",schemaPath:"#/properties/exceptions/items/properties/expires/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}([Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2}))?$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i12+"/expires",schemaPath:"#/properties/exceptions/items/properties/expires/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/exceptions/" + i12,schemaPath:"#/properties/exceptions/items/type",keyword:"type",params:{type: "object"}});
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
let data43 = data.uninspectable;
if(typeof data43 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/uninspectable",schemaPath:"#/properties/uninspectable/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!((data43 === "allow") || (data43 === "block"))){
vErrors = added(vErrors, {instancePath:instancePath+"/uninspectable",schemaPath:"#/properties/uninspectable/enum",keyword:"enum",params:{allowedValues: schema19.properties.uninspectable.enum}});
errors++;
}
}
if(data.stream !== undefined){
let data44 = data.stream;
if(typeof data44 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/stream",schemaPath:"#/properties/stream/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(data44 === "buffered")){
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
