"""Whether a value exists that some schemas admit and others refuse: the question behind every verdict on values.

Schema A is within schema B if no value is admitted by A and refused by B; two schemas are apart if no value is admitted by
both; a schema is empty if it admits none. Each of these is a set of *literals*, schemas with a sign, and the answer is a value
that fits all of them, or that there is none, or why that could not be found out.

One file for each kind of value (``numbers``, ``strings``, ``arrays``, ``objects``); ``terms`` reads schemas, ``search`` takes
them apart, ``holds`` judges one value at hand.
"""
