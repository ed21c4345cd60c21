// Made by 'npm run generate' from the definitions in src/; not to be edited.
'use strict';
const validate = validate52;

const schema19 = {"type":"array","items":{"type":"object","properties":{"name":{"type":"string","minLength":1,"maxLength":256},"aliases":{"type":"array","items":{"type":"string","minLength":1,"maxLength":256},"uniqueItems":true},"targets":{"type":"array","items":{"oneOf":[{"type":"string","minLength":1},{"type":"object","properties":{"target":{"type":"string","minLength":1},"model":{"type":"string","minLength":1,"maxLength":256},"weight":{"type":"integer","minimum":0,"maximum":1000}},"additionalProperties":false}]},"minItems":1},"split":{"type":"array","items":{"type":"object","properties":{"variant":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},"percent":{"type":"number","minimum":0,"maximum":100},"targets":{"type":"array","items":{"oneOf":[{"type":"string","minLength":1},{"type":"object","properties":{"target":{"type":"string","minLength":1},"model":{"type":"string","minLength":1,"maxLength":256},"weight":{"type":"integer","minimum":0,"maximum":1000}},"additionalProperties":false}]},"minItems":1}},"required":["variant","percent","targets"],"additionalProperties":false},"minItems":2},"sticky":{"type":"string","enum":["user","key","none"]},"strategy":{"type":"string","enum":["ordered","round_robin","weighted","lowest_latency","least_busy"]},"fallback_group":{"oneOf":[{"type":"string","minLength":1},{"type":"array","items":{"type":"string","minLength":1},"minItems":1,"uniqueItems":true}]},"mirror":{"type":"object","properties":{"target":{"type":"string","minLength":1},"model":{"type":"string","minLength":1,"maxLength":256},"percent":{"type":"number","minimum":0,"maximum":100},"timeout":{"type":"string","pattern":"^[0-9]{1,9}(ms|s|m|h|d)$"},"max_concurrency":{"type":"integer","minimum":1,"maximum":1000}},"required":["target"],"additionalProperties":false}},"required":["name"],"oneOf":[{"required":["targets"]},{"required":["split"]}],"additionalProperties":false}};
const func1 = (text) => { let n = 0; for (const _ of text) n += 1; return n; };
const pattern3 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", "u");
const pattern4 = new RegExp("^[0-9]{1,9}(ms|s|m|h|d)$", "u");

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
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs3 = errors;
let valid2 = false;
let passing0 = null;
const _errs4 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.targets === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/0/required",keyword:"required",params:{missingProperty: "targets"}});
errors++;
}
}
var _valid0 = _errs4 === errors;
if(_valid0){
valid2 = true;
passing0 = 0;
}
const _errs5 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.split === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf/1/required",keyword:"required",params:{missingProperty: "split"}});
errors++;
}
}
var _valid0 = _errs5 === errors;
if(_valid0 && valid2){
valid2 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid2 = true;
passing0 = 1;
}
}
if(!valid2){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}});
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.name === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "name"}});
errors++;
}
for(const key0 in data0){
if(!((((((((key0 === "name") || (key0 === "aliases")) || (key0 === "targets")) || (key0 === "split")) || (key0 === "sticky")) || (key0 === "strategy")) || (key0 === "fallback_group")) || (key0 === "mirror"))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}});
errors++;
}
}
if(data0.name !== undefined){
let data1 = data0.name;
if(typeof data1 === "string"){
if(func1(data1) > 256){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/name",schemaPath:"#/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 256}});
errors++;
}
if(func1(data1) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/name",schemaPath:"#/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/name",schemaPath:"#/items/properties/name/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data0.aliases !== undefined){
let data2 = data0.aliases;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(typeof data3 === "string"){
if(func1(data3) > 256){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/aliases/" + i1,schemaPath:"#/items/properties/aliases/items/maxLength",keyword:"maxLength",params:{limit: 256}});
errors++;
}
if(func1(data3) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/aliases/" + i1,schemaPath:"#/items/properties/aliases/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/aliases/" + i1,schemaPath:"#/items/properties/aliases/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
let i2 = data2.length;
let j0;
if(i2 > 1){
const indices0 = {};
for(;i2--;){
let item0 = data2[i2];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/aliases",schemaPath:"#/items/properties/aliases/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0}});
errors++;
break;
}
indices0[item0] = i2;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/aliases",schemaPath:"#/items/properties/aliases/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data0.targets !== undefined){
let data4 = data0.targets;
if(Array.isArray(data4)){
if(data4.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/targets",schemaPath:"#/items/properties/targets/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len2 = data4.length;
for(let i3=0; i3<len2; i3++){
let data5 = data4[i3];
const _errs16 = errors;
let valid9 = false;
let passing1 = null;
const _errs17 = errors;
if(typeof data5 === "string"){
if(func1(data5) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/targets/" + i3,schemaPath:"#/items/properties/targets/items/oneOf/0/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/targets/" + i3,schemaPath:"#/items/properties/targets/items/oneOf/0/type",keyword:"type",params:{type: "string"}});
errors++;
}
var _valid1 = _errs17 === errors;
if(_valid1){
valid9 = true;
passing1 = 0;
}
const _errs19 = errors;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 in data5){
if(!(((key1 === "target") || (key1 === "model")) || (key1 === "weight"))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/targets/" + i3,schemaPath:"#/items/properties/targets/items/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}});
errors++;
}
}
if(data5.target !== undefined){
let data6 = data5.target;
if(typeof data6 === "string"){
if(func1(data6) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/targets/" + i3+"/target",schemaPath:"#/items/properties/targets/items/oneOf/1/properties/target/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/targets/" + i3+"/target",schemaPath:"#/items/properties/targets/items/oneOf/1/properties/target/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data5.model !== undefined){
let data7 = data5.model;
if(typeof data7 === "string"){
if(func1(data7) > 256){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/targets/" + i3+"/model",schemaPath:"#/items/properties/targets/items/oneOf/1/properties/model/maxLength",keyword:"maxLength",params:{limit: 256}});
errors++;
}
if(func1(data7) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/targets/" + i3+"/model",schemaPath:"#/items/properties/targets/items/oneOf/1/properties/model/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/targets/" + i3+"/model",schemaPath:"#/items/properties/targets/items/oneOf/1/properties/model/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data5.weight !== undefined){
let data8 = data5.weight;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/targets/" + i3+"/weight",schemaPath:"#/items/properties/targets/items/oneOf/1/properties/weight/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1000 || isNaN(data8)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/targets/" + i3+"/weight",schemaPath:"#/items/properties/targets/items/oneOf/1/properties/weight/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}});
errors++;
}
if(data8 < 0 || isNaN(data8)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/targets/" + i3+"/weight",schemaPath:"#/items/properties/targets/items/oneOf/1/properties/weight/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/targets/" + i3,schemaPath:"#/items/properties/targets/items/oneOf/1/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid1 = _errs19 === errors;
if(_valid1 && valid9){
valid9 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid9 = true;
passing1 = 1;
}
}
if(!valid9){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/targets/" + i3,schemaPath:"#/items/properties/targets/items/oneOf",keyword:"oneOf",params:{passingSchemas: passing1}});
errors++;
}
else {
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/targets",schemaPath:"#/items/properties/targets/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data0.split !== undefined){
let data9 = data0.split;
if(Array.isArray(data9)){
if(data9.length < 2){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/split",schemaPath:"#/items/properties/split/minItems",keyword:"minItems",params:{limit: 2}});
errors++;
}
const len3 = data9.length;
for(let i4=0; i4<len3; i4++){
let data10 = data9[i4];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.variant === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/split/" + i4,schemaPath:"#/items/properties/split/items/required",keyword:"required",params:{missingProperty: "variant"}});
errors++;
}
if(data10.percent === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/split/" + i4,schemaPath:"#/items/properties/split/items/required",keyword:"required",params:{missingProperty: "percent"}});
errors++;
}
if(data10.targets === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/split/" + i4,schemaPath:"#/items/properties/split/items/required",keyword:"required",params:{missingProperty: "targets"}});
errors++;
}
for(const key2 in data10){
if(!(((key2 === "variant") || (key2 === "percent")) || (key2 === "targets"))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/split/" + i4,schemaPath:"#/items/properties/split/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}});
errors++;
}
}
if(data10.variant !== undefined){
let data11 = data10.variant;
if(typeof data11 === "string"){
if(!pattern3.test(data11)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/split/" + i4+"/variant",schemaPath:"#/items/properties/split/items/properties/variant/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/split/" + i4+"/variant",schemaPath:"#/items/properties/split/items/properties/variant/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data10.percent !== undefined){
let data12 = data10.percent;
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 100 || isNaN(data12)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/split/" + i4+"/percent",schemaPath:"#/items/properties/split/items/properties/percent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}});
errors++;
}
if(data12 < 0 || isNaN(data12)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/split/" + i4+"/percent",schemaPath:"#/items/properties/split/items/properties/percent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/split/" + i4+"/percent",schemaPath:"#/items/properties/split/items/properties/percent/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data10.targets !== undefined){
let data13 = data10.targets;
if(Array.isArray(data13)){
if(data13.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/split/" + i4+"/targets",schemaPath:"#/items/properties/split/items/properties/targets/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len4 = data13.length;
for(let i5=0; i5<len4; i5++){
let data14 = data13[i5];
const _errs40 = errors;
let valid16 = false;
let passing2 = null;
const _errs41 = errors;
if(typeof data14 === "string"){
if(func1(data14) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/split/" + i4+"/targets/" + i5,schemaPath:"#/items/properties/split/items/properties/targets/items/oneOf/0/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/split/" + i4+"/targets/" + i5,schemaPath:"#/items/properties/split/items/properties/targets/items/oneOf/0/type",keyword:"type",params:{type: "string"}});
errors++;
}
var _valid2 = _errs41 === errors;
if(_valid2){
valid16 = true;
passing2 = 0;
}
const _errs43 = errors;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key3 in data14){
if(!(((key3 === "target") || (key3 === "model")) || (key3 === "weight"))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/split/" + i4+"/targets/" + i5,schemaPath:"#/items/properties/split/items/properties/targets/items/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}});
errors++;
}
}
if(data14.target !== undefined){
let data15 = data14.target;
if(typeof data15 === "string"){
if(func1(data15) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/split/" + i4+"/targets/" + i5+"/target",schemaPath:"#/items/properties/split/items/properties/targets/items/oneOf/1/properties/target/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/split/" + i4+"/targets/" + i5+"/target",schemaPath:"#/items/properties/split/items/properties/targets/items/oneOf/1/properties/target/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data14.model !== undefined){
let data16 = data14.model;
if(typeof data16 === "string"){
if(func1(data16) > 256){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/split/" + i4+"/targets/" + i5+"/model",schemaPath:"#/items/properties/split/items/properties/targets/items/oneOf/1/properties/model/maxLength",keyword:"maxLength",params:{limit: 256}});
errors++;
}
if(func1(data16) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/split/" + i4+"/targets/" + i5+"/model",schemaPath:"#/items/properties/split/items/properties/targets/items/oneOf/1/properties/model/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/split/" + i4+"/targets/" + i5+"/model",schemaPath:"#/items/properties/split/items/properties/targets/items/oneOf/1/properties/model/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data14.weight !== undefined){
let data17 = data14.weight;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/split/" + i4+"/targets/" + i5+"/weight",schemaPath:"#/items/properties/split/items/properties/targets/items/oneOf/1/properties/weight/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 1000 || isNaN(data17)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/split/" + i4+"/targets/" + i5+"/weight",schemaPath:"#/items/properties/split/items/properties/targets/items/oneOf/1/properties/weight/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}});
errors++;
}
if(data17 < 0 || isNaN(data17)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/split/" + i4+"/targets/" + i5+"/weight",schemaPath:"#/items/properties/split/items/properties/targets/items/oneOf/1/properties/weight/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/split/" + i4+"/targets/" + i5,schemaPath:"#/items/properties/split/items/properties/targets/items/oneOf/1/type",keyword:"type",params:{type: "object"}});
errors++;
}
var _valid2 = _errs43 === errors;
if(_valid2 && valid16){
valid16 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid16 = true;
passing2 = 1;
}
}
if(!valid16){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/split/" + i4+"/targets/" + i5,schemaPath:"#/items/properties/split/items/properties/targets/items/oneOf",keyword:"oneOf",params:{passingSchemas: passing2}});
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
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/split/" + i4+"/targets",schemaPath:"#/items/properties/split/items/properties/targets/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/split/" + i4,schemaPath:"#/items/properties/split/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/split",schemaPath:"#/items/properties/split/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data0.sticky !== undefined){
let data18 = data0.sticky;
if(typeof data18 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/sticky",schemaPath:"#/items/properties/sticky/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((data18 === "user") || (data18 === "key")) || (data18 === "none"))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/sticky",schemaPath:"#/items/properties/sticky/enum",keyword:"enum",params:{allowedValues: schema19.items.properties.sticky.enum}});
errors++;
}
}
if(data0.strategy !== undefined){
let data19 = data0.strategy;
if(typeof data19 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/strategy",schemaPath:"#/items/properties/strategy/type",keyword:"type",params:{type: "string"}});
errors++;
}
if(!(((((data19 === "ordered") || (data19 === "round_robin")) || (data19 === "weighted")) || (data19 === "lowest_latency")) || (data19 === "least_busy"))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/strategy",schemaPath:"#/items/properties/strategy/enum",keyword:"enum",params:{allowedValues: schema19.items.properties.strategy.enum}});
errors++;
}
}
if(data0.fallback_group !== undefined){
let data20 = data0.fallback_group;
const _errs57 = errors;
let valid18 = false;
let passing3 = null;
const _errs58 = errors;
if(typeof data20 === "string"){
if(func1(data20) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/fallback_group",schemaPath:"#/items/properties/fallback_group/oneOf/0/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/fallback_group",schemaPath:"#/items/properties/fallback_group/oneOf/0/type",keyword:"type",params:{type: "string"}});
errors++;
}
var _valid3 = _errs58 === errors;
if(_valid3){
valid18 = true;
passing3 = 0;
}
const _errs60 = errors;
if(Array.isArray(data20)){
if(data20.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/fallback_group",schemaPath:"#/items/properties/fallback_group/oneOf/1/minItems",keyword:"minItems",params:{limit: 1}});
errors++;
}
const len5 = data20.length;
for(let i6=0; i6<len5; i6++){
let data21 = data20[i6];
if(typeof data21 === "string"){
if(func1(data21) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/fallback_group/" + i6,schemaPath:"#/items/properties/fallback_group/oneOf/1/items/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/fallback_group/" + i6,schemaPath:"#/items/properties/fallback_group/oneOf/1/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
let i7 = data20.length;
let j1;
if(i7 > 1){
const indices1 = {};
for(;i7--;){
let item1 = data20[i7];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/fallback_group",schemaPath:"#/items/properties/fallback_group/oneOf/1/uniqueItems",keyword:"uniqueItems",params:{i: i7, j: j1}});
errors++;
break;
}
indices1[item1] = i7;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/fallback_group",schemaPath:"#/items/properties/fallback_group/oneOf/1/type",keyword:"type",params:{type: "array"}});
errors++;
}
var _valid3 = _errs60 === errors;
if(_valid3 && valid18){
valid18 = false;
passing3 = [passing3, 1];
}
else {
if(_valid3){
valid18 = true;
passing3 = 1;
}
}
if(!valid18){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/fallback_group",schemaPath:"#/items/properties/fallback_group/oneOf",keyword:"oneOf",params:{passingSchemas: passing3}});
errors++;
}
else {
errors = _errs57;
if(vErrors !== null){
if(_errs57){
vErrors.length = _errs57;
}
else {
vErrors = null;
}
}
}
}
if(data0.mirror !== undefined){
let data22 = data0.mirror;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.target === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/mirror",schemaPath:"#/items/properties/mirror/required",keyword:"required",params:{missingProperty: "target"}});
errors++;
}
for(const key4 in data22){
if(!(((((key4 === "target") || (key4 === "model")) || (key4 === "percent")) || (key4 === "timeout")) || (key4 === "max_concurrency"))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/mirror",schemaPath:"#/items/properties/mirror/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}});
errors++;
}
}
if(data22.target !== undefined){
let data23 = data22.target;
if(typeof data23 === "string"){
if(func1(data23) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/mirror/target",schemaPath:"#/items/properties/mirror/properties/target/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/mirror/target",schemaPath:"#/items/properties/mirror/properties/target/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data22.model !== undefined){
let data24 = data22.model;
if(typeof data24 === "string"){
if(func1(data24) > 256){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/mirror/model",schemaPath:"#/items/properties/mirror/properties/model/maxLength",keyword:"maxLength",params:{limit: 256}});
errors++;
}
if(func1(data24) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/mirror/model",schemaPath:"#/items/properties/mirror/properties/model/minLength",keyword:"minLength",params:{limit: 1}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/mirror/model",schemaPath:"#/items/properties/mirror/properties/model/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data22.percent !== undefined){
let data25 = data22.percent;
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 100 || isNaN(data25)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/mirror/percent",schemaPath:"#/items/properties/mirror/properties/percent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}});
errors++;
}
if(data25 < 0 || isNaN(data25)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/mirror/percent",schemaPath:"#/items/properties/mirror/properties/percent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/mirror/percent",schemaPath:"#/items/properties/mirror/properties/percent/type",keyword:"type",params:{type: "number"}});
errors++;
}
}
if(data22.timeout !== undefined){
let data26 = data22.timeout;
if(typeof data26 === "string"){
if(!pattern4.test(data26)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/mirror/timeout",schemaPath:"#/items/properties/mirror/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,9}(ms|s|m|h|d)$"}});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/mirror/timeout",schemaPath:"#/items/properties/mirror/properties/timeout/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data22.max_concurrency !== undefined){
let data27 = data22.max_concurrency;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/mirror/max_concurrency",schemaPath:"#/items/properties/mirror/properties/max_concurrency/type",keyword:"type",params:{type: "integer"}});
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 1000 || isNaN(data27)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/mirror/max_concurrency",schemaPath:"#/items/properties/mirror/properties/max_concurrency/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}});
errors++;
}
if(data27 < 1 || isNaN(data27)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/mirror/max_concurrency",schemaPath:"#/items/properties/mirror/properties/max_concurrency/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/mirror",schemaPath:"#/items/properties/mirror/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}});
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

function added(errors, error) {
  if (errors === null) return [error];
  errors.push(error);
  return errors;
}
exports.validatePart = (value) => (validate(value) ? [] : validate.errors);
