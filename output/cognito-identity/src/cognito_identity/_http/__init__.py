"""The transports that speak HTTP themselves: `plain` by the standard library, `asynchronous` by httpx.

What both decide alike is without a network: `messages` writes requests and reads answers, `course` decides about time
and further attempts, `endpoint` about the address, `forms` about timestamps and blobs.
"""
