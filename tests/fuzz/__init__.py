"""Fuzzing: documents that nobody wrote are given to the tool, and it may only answer or say what is wrong with them.

``nox -s fuzz -- --minutes 10 --target diff`` mutates valid documents for as long as asked, led by what code they reach
(atheris, which is libFuzzer for Python). What it finds is made small and kept in ``found/``; ``test_found.py`` tries each
again in every run of the tests, without atheris.

``words`` and ``mutate`` make inputs, ``seeds`` are what they are made from; ``targets`` say what is run on an input and which
laws hold there, ``oracle`` what may come of it within which bounds; ``engine`` is one process that searches, ``shrink`` makes a
find small, and ``__main__`` puts these together.
"""
