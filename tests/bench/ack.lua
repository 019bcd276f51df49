-- Sends the requests of a file, each once, then stops: `wrk -s ack.lua URL -- FILE PAUSE`.
-- They were signed before: what is measured is the server, not the signing.
local requests, at, pause = {}, 0, 0

function init(args)
  pause = tonumber(args[2])
  for line in io.lines(args[1]) do
    local stamp, signature, body = line:match("^(%S+) (%S+) (.*)$")
    requests[#requests + 1] = wrk.format("POST", "/slack/events", {
      ["Host"] = wrk.host,
      ["Content-Type"] = "application/x-www-form-urlencoded",
      ["X-Slack-Request-Timestamp"] = stamp,
      ["X-Slack-Signature"] = signature,
    }, body)
  end
end

function delay()
  return pause
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
