<?php

namespace Hss;

/** The answer is not what the contract promises. */
final class BrokenContractException extends \UnexpectedValueException
{
}
