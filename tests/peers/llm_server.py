"""A real model server in a process of its own: `llm_server.py MODEL.gguf` prints READY and its address."""

import signal
import sys
import threading

import xllamacpp

KEY, NAME = "test-key", "test-model"


def serve(path: str) -> None:
    params = xllamacpp.CommonParams()
    params.model.path, params.port, params.hostnames = path, 0, ["127.0.0.1"]
    params.n_ctx, params.n_parallel = 4096, 1
    # It spins while it waits: two threads on a busy machine are slower than one.
    params.cpuparams.n_threads = params.cpuparams_batch.n_threads = 1
    params.model_alias, params.api_keys = {NAME}, [KEY]
    server = xllamacpp.Server(params)
    sys.stdout.write(f"READY {server.listening_address}\n")
    sys.stdout.flush()
    done = threading.Event()
    signal.signal(signal.SIGTERM, lambda *_: done.set())
    done.wait()


if __name__ == "__main__":
    serve(sys.argv[1])
