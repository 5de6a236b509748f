package org.throughline.law.bulletin;

/// Where a petition stands in the Visa Bulletin, whatever the month.
record Column(Chart chart, VisaCategory category, VisaArea area) {}
