"""Plainly made-up contacts and activities in five languages, to try the program with."""

from crm_desktop.domain.samples.generator import SampleContact, sample_contacts
from crm_desktop.domain.samples.work import SampleActivity

__all__ = ["SampleActivity", "SampleContact", "sample_contacts"]
