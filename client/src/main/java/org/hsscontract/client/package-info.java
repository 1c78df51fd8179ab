/**
 * The Java client of the asset statistics: a thin layer over the client generated from the contract.
 *
 * <p>{@link org.hsscontract.client.AssetStatisticsClient} is where to begin. The generated code below it,
 * {@code org.hsscontract.client.generated}, builds the requests and reads the answers; its models,
 * {@code org.hsscontract.client.model}, are what the calls return.
 */
@NullMarked
package org.hsscontract.client;

import org.jspecify.annotations.NullMarked;
