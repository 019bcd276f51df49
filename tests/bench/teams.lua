-- Sends the activities of a file, each once, then stops: `wrk -s teams.lua URL -- FILE`.
-- A line holds the token, or - where none is asked for, and the body.
local requests, at = {}, 0

function init(args)
  for line in io.lines(args[1]) do
    local token, body = line:match("^(%S+) (.*)$")
    local headers = { ["Host"] = wrk.host, ["Content-Type"] = "application/json" }
    if token ~= "-" then
      headers["Authorization"] = "Bearer " .. token
    end
    requests[#requests + 1] = wrk.format("POST", "/api/messages", headers, body)
  end
end

function request()
  at = at + 1
  if at >= #requests then
    wrk.thread:stop()
  end
  return requests[math.min(at, #requests)]
end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format(
    '{"requests":%d,"seconds":%.6f,"p50":%.6f,"p99":%.6f,"worst":%.6f,"errors":%d}\n',
    summary.requests, summary.duration / 1e6,
    latency:percentile(50) / 1e6, latency:percentile(99) / 1e6, latency.max / 1e6,
    errors.connect + errors.read + errors.write + errors.status + errors.timeout))
end
