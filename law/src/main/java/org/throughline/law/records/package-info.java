/// Requests for records and their answers.
@NullMarked
package org.throughline.law.records;

import org.jspecify.annotations.NullMarked;
