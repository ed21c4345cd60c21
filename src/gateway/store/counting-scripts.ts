/**
 * What Redis runs to count: each a single step, atomic against every other gateway, by Redis' own clock. Counts of a window are a hash
 * of `u` (used) and `e` (when it ends, milliseconds since the epoch), calls at once a sorted set of leases by when they expire.
 */
import { script } from './script.ts';

const now = `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)`;

/** A look whether the store takes writes. KEYS: a key of its own. Gives Redis' time in milliseconds. */
export const lookScript = script(`${now}
redis.call('SET', KEYS[1], '1', 'PX', 60000)
return now`);

/**
 * Takes all charges or none. KEYS: each charge's counter. ARGV: the moment after which it is too late (0 for none), the lease's name and
 * how long it holds in milliseconds; then for each charge its window, maximum, amount, and the ends of this month and the next as the
 * gateway takes it, of which the first that is still to come is right; where none is, their clocks are `apart`.
 * Gives [state, now, places over their maximum from 0, [used, end] of each]; an end of -1 is none. What frees memory comes last: Redis
 * lets a script that has written go on however full it is.
 */
export const takeScript = script(`${now}
local deadline = tonumber(ARGV[1])
if deadline > 0 and now > deadline then return { 'late', now, {}, {} } end
local standings, over = {}, {}
for i, key in ipairs(KEYS) do
  local at = 4 + (i - 1) * 5
  local window, maximum, amount = ARGV[at], tonumber(ARGV[at + 1]), tonumber(ARGV[at + 2])
  local used, ends
  if window == 'open' then
    used, ends = redis.call('ZCOUNT', key, '(' .. now, '+inf'), -1
  else
    local count = redis.call('HMGET', key, 'u', 'e')
    used, ends = tonumber(count[1]), tonumber(count[2])
    local fresh = tonumber(ARGV[at + 3])
    if window == 'minute' then
      fresh = now + 60000
    elseif window == 'day' then
      fresh = now - now % 86400000 + 86400000
    elseif fresh <= now then
      fresh = tonumber(ARGV[at + 4])
    end
    if fresh <= now or fresh > now + 2678400000 then return { 'apart', now, {}, {} } end
    if not ends or ends <= now then used, ends = 0, fresh elseif ends > fresh then ends = fresh end
  end
  if used + amount > maximum then over[#over + 1] = i - 1 end
  standings[i] = { used, ends }
end
if #over > 0 then return { 'exhausted', now, over, standings } end
local name, holds = ARGV[2], tonumber(ARGV[3])
for i, key in ipairs(KEYS) do
  local at = 4 + (i - 1) * 5
  local amount = tonumber(ARGV[at + 2])
  local standing = standings[i]
  standing[1] = standing[1] + amount
  if standing[2] == -1 then
    for one = 1, amount do redis.call('ZADD', key, now + holds, name .. '#' .. one) end
    redis.call('ZREMRANGEBYSCORE', key, '-inf', now)
    if amount > 0 then redis.call('PEXPIRE', key, holds) end
  else
    redis.call('HSET', key, 'u', standing[1], 'e', standing[2])
    redis.call('PEXPIREAT', key, standing[2])
  end
end
return { 'taken', now, over, standings }`);

/**
 * Corrects what was taken. KEYS: each charge's counter. ARGV: the lease's name, then for each charge the end of its window (-1 for one
 * that counts calls at once), what is to be added, and what was taken. Gives what is used of each, -1 where its window is over.
 */
export const settleScript = script(`
local standings = {}
for i, key in ipairs(KEYS) do
  local at = 2 + (i - 1) * 3
  local ends, more, amount = ARGV[at], tonumber(ARGV[at + 1]), tonumber(ARGV[at + 2])
  if ends == '-1' then
    for one = 1, amount do redis.call('ZREM', key, ARGV[1] .. '#' .. one) end
    standings[i] = redis.call('ZCARD', key)
  else
    local count = redis.call('HMGET', key, 'u', 'e')
    if count[2] == ends then
      local used = math.max(0, tonumber(count[1]) + more)
      if more ~= 0 then redis.call('HSET', key, 'u', used) end
      standings[i] = used
    else
      standings[i] = -1
    end
  end
end
return standings`);

/**
 * Lets leases hold on. KEYS: their counters, one each. ARGV: how long they hold in milliseconds, then each lease's name and how many of
 * it. One that was lost with the store's memory is there again afterwards.
 */
export const holdScript = script(`${now}
local holds = tonumber(ARGV[1])
for i, key in ipairs(KEYS) do
  local name, amount = ARGV[2 * i], tonumber(ARGV[2 * i + 1])
  for one = 1, amount do redis.call('ZADD', key, now + holds, name .. '#' .. one) end
  redis.call('PEXPIRE', key, holds)
end
return #KEYS`);

/** Some counters of a name. KEYS: none but one for the slot. ARGV: a cursor, a pattern. Gives [cursor, [name, used, end] of each]. */
export const listScript = script(`${now}
local step = redis.call('SCAN', ARGV[1], 'MATCH', ARGV[2], 'COUNT', 500)
local found = {}
for _, key in ipairs(step[2]) do
  local kind = redis.call('TYPE', key).ok
  if kind == 'zset' then
    local used = redis.call('ZCOUNT', key, '(' .. now, '+inf')
    if used > 0 then found[#found + 1] = { key, used, -1 } end
  elseif kind == 'hash' then
    local count = redis.call('HMGET', key, 'u', 'e')
    if tonumber(count[2]) > now then found[#found + 1] = { key, tonumber(count[1]), tonumber(count[2]) } end
  end
end
return { step[1], found }`);
