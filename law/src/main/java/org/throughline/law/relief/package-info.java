/// Relief that a judge can give: cancellation of removal, and time to leave.
@NullMarked
package org.throughline.law.relief;

import org.jspecify.annotations.NullMarked;
