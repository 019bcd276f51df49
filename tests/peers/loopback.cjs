// A server that has no option for it listens to this machine only.
const { Server } = require("node:net");
const { listen } = Server.prototype;
Server.prototype.listen = function (port, ...rest) {
  const done = rest.find((each) => typeof each === "function");
  return listen.call(this, port, "127.0.0.1", done);
};
